/** A4 by GB/T 9704: margins 37, 26, 35 and 28 mm. Fonts are the reader’s own; none is shipped. */
export const paperCss = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f6f7f8; color: #1b1f24; font: 12pt/1.75 FangSong, STFangsong, FangSong_GB2312, "Noto Serif CJK SC", "Songti SC", serif; }
.bar { display: flex; flex-wrap: wrap; gap: 4px 16px; max-width: 210mm; margin: 16px auto 12px; padding: 0 16px; font: 14px/22px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #4b5563; }
.bar a { color: #1f4e79; }
.sheet { max-width: 210mm; margin: 0 auto 32px; padding: 25mm 26mm 22mm 28mm; background: #fff; border: 1px solid #e2e5e9; }
.bureau { margin: 0; text-align: center; font-size: 14pt; }
h1 { margin: 4pt 0 14pt; text-align: center; font: 700 22pt/1.4 STZhongsong, "Songti SC", SimSun, "Noto Serif CJK SC", serif; letter-spacing: .12em; text-indent: .12em; }
.number { margin: 0 0 6pt; text-align: right; }
.to { margin: 10pt 0 4pt; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid #1b1f24; padding: 5pt 8pt; vertical-align: top; text-align: left; font-weight: 400; overflow-wrap: anywhere; }
th { width: 8.5em; white-space: nowrap; }
td { white-space: pre-line; }
.words { margin: 8pt 0 0; text-indent: 2em; white-space: pre-line; }
.said { margin: 4pt 0 0; padding-left: 2em; text-indent: -2em; white-space: pre-line; }
table.list { margin: 10pt 0 0; font-size: 10.5pt; }
table.list th { width: auto; text-align: center; }
.opinion { margin: 0; padding: 5pt 8pt; border: 1px solid #1b1f24; border-top: 0; break-inside: avoid; }
.opinion h2 { margin: 0; font-size: inherit; }
.opinion p { margin: 2pt 0 0; white-space: pre-line; }
.opinion .right { text-align: right; }
.copies { margin: 18pt 0 0; padding: 4pt 1em; border: solid #1b1f24; border-width: 1px 0; }
.signatures { margin: 18pt 0 0; padding: 0; list-style: none; }
.signatures li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; padding: 3pt 0; break-inside: avoid; }
.closing { margin: 18pt 2em 0 auto; width: max-content; text-align: center; break-inside: avoid; }
.closing p { margin: 0; }
.photos { display: grid; grid-template-columns: repeat(2, 1fr); gap: 8pt; margin: 16pt 0 0; }
.photos figure { margin: 0; break-inside: avoid; }
.photos img { display: block; width: 100%; max-height: 80mm; object-fit: contain; border: 1px solid #e2e5e9; }
figcaption a { color: inherit; }
figcaption, .foot { font: 8.5pt/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #4b5563; overflow-wrap: anywhere; }
.foot { margin: 20pt 0 0; padding-top: 6pt; border-top: 1px solid #e2e5e9; }
.foot p { margin: 0; }
@media (max-width: 640px) {
  .sheet { margin: 0 0 24px; padding: 24px 16px; border-width: 1px 0; }
  body { font-size: 16px; line-height: 26px; }
  h1 { font-size: 24px; }
  th { width: 6.5em; white-space: normal; }
}
@media print {
  body { background: none; }
  .bar { display: none; }
  .sheet { max-width: none; margin: 0; padding: 0; border: 0; }
  th, td { padding: 3pt 8pt; }
  .photos img { max-height: 60mm; }
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
}
`
