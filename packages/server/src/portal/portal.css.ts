/** Styles of the public portal (ui.md tokens). Small, no framework: a slow phone loads it at once. */
export const portalCss = `
:root{--ink:#1B1F24;--second:#4B5563;--third:#6B7280;--paper:#fff;--mist:#F6F7F8;--line:#E2E5E9;--accent:#1F4E79;--seal:#B3261E;--amber:#8A5A00;--pine:#17694A;--size:16px;--lead:26px}
@media (prefers-color-scheme:dark){:root{--ink:#E8EAED;--second:#B4BAC2;--third:#8D96A0;--paper:#14171A;--mist:#1B1F23;--line:#2B3036;--accent:#7FB2E0;--seal:#F2938C;--amber:#E3B65C;--pine:#6CC7A0}}
.large{--size:20px;--lead:32px}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--size)/var(--lead) "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums;min-height:100vh;display:flex;flex-direction:column}
.wide{max-width:1040px;margin:0 auto;padding:0 20px;width:100%}
.narrow{max-width:640px;margin:0 auto;padding:32px 20px 64px;width:100%;flex:1}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px}
.top{border-bottom:1px solid var(--line)}
.top .wide{display:flex;align-items:center;justify-content:space-between;gap:4px 16px;min-height:64px;flex-wrap:wrap;padding-top:8px;padding-bottom:8px}
.brand{min-height:44px;display:flex;align-items:center;gap:12px;color:var(--ink);text-decoration:none;font-weight:600}
.mark{display:grid;place-items:center;width:32px;height:32px;border-radius:6px;background:var(--accent);color:var(--paper);font-family:"Noto Serif CJK SC","Songti SC",serif;font-size:18px}
.top nav{display:flex;gap:20px}.top nav a{text-decoration:none;padding:9px 0}
.demo{margin:0;background:var(--mist);color:var(--second);font-size:14px;line-height:22px;text-align:center;padding:8px 20px;border-bottom:1px solid var(--line)}
h1{font-size:28px;line-height:38px;margin:8px 0 12px;font-weight:600;text-wrap:balance}
.large h1{font-size:34px;line-height:46px}
h2{font-size:20px;line-height:30px;margin:40px 0 12px;font-weight:600}
.lead{color:var(--second);margin:0 0 28px}
.choices{display:grid;gap:12px;grid-template-columns:1fr}
@media(min-width:560px){.choices{grid-template-columns:1fr 1fr}}
.choice{display:block;border:1px solid var(--line);border-radius:6px;padding:20px;text-decoration:none;color:var(--ink)}
.choice:hover{border-color:var(--accent)}.choice b{display:block;color:var(--accent);font-size:20px;margin-bottom:4px}.choice span{color:var(--second)}
.field{margin:0 0 28px;border:0;padding:0}
label,legend{display:block;font-weight:600;margin-bottom:4px;padding:0}
.hint{color:var(--second);font-size:.9em;margin:0 0 8px;font-weight:400}
input[type=text],input[type=tel],textarea,select{width:100%;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--third);border-radius:6px;padding:10px 12px;min-height:48px}
textarea{min-height:132px;resize:vertical}
.error{color:var(--seal);font-weight:600;margin:0 0 8px}
.wrong input,.wrong textarea,.wrong select{border:2px solid var(--seal)}
.errors{border:2px solid var(--seal);border-radius:6px;padding:16px 20px;margin:0 0 28px}.errors h2{margin:0 0 8px}.errors ul{margin:0;padding-left:20px}
button,.button{display:inline-flex;align-items:center;justify-content:center;font:inherit;font-weight:600;min-height:48px;padding:10px 24px;border:1px solid var(--accent);border-radius:6px;background:var(--accent);color:var(--paper);cursor:pointer;text-decoration:none}
button.quiet{background:transparent;color:var(--accent)}
button:disabled{opacity:.6;cursor:progress}
.code{font-size:28px;line-height:40px;font-weight:600;letter-spacing:.04em;border:1px solid var(--line);background:var(--mist);border-radius:6px;padding:16px 20px;margin:0 0 16px;user-select:all;overflow-wrap:anywhere}
.steps{list-style:none;margin:0;padding:0}
.steps li{position:relative;padding:0 0 24px 32px}
.steps li::before{content:"";position:absolute;left:5px;top:8px;width:10px;height:10px;border-radius:50%;border:2px solid var(--third);background:var(--paper)}
.steps li::after{content:"";position:absolute;left:11px;top:22px;bottom:-6px;width:2px;background:var(--line)}
.steps li:last-child::after{display:none}
.steps li.done::before{background:var(--pine);border-color:var(--pine)}
.steps li.now::before{background:var(--accent);border-color:var(--accent);box-shadow:0 0 0 4px color-mix(in srgb,var(--accent) 20%,transparent)}
.steps b{display:block}.steps .when{color:var(--second);font-size:.9em}
.steps li.later{color:var(--third)}
.note{border-left:4px solid var(--accent);background:var(--mist);padding:12px 16px;margin:0 0 24px;border-radius:0 6px 6px 0}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0 0 28px}.facts dt{color:var(--second)}.facts dd{margin:0;overflow-wrap:anywhere}
.stars{display:flex;gap:4px;flex-wrap:wrap}.stars label,.radios label{font-weight:400;border:1px solid var(--line);border-radius:6px;padding:10px 14px;cursor:pointer;margin:0}
.radios{display:flex;gap:8px;flex-wrap:wrap}.stars label:has(:checked),.radios label:has(:checked){border-color:var(--accent);background:var(--mist)}
input[type=file]{font:inherit;max-width:100%}input[type=file]::file-selector-button{font:inherit;min-height:44px;padding:8px 16px;margin-right:12px;border:1px solid var(--accent);border-radius:6px;background:transparent;color:var(--accent);cursor:pointer}
.previews{display:flex;gap:8px;flex-wrap:wrap;margin-top:8px}.previews img{width:88px;height:88px;object-fit:cover;border-radius:6px;border:1px solid var(--line)}
footer{border-top:1px solid var(--line);padding:20px 0;font-size:14px}footer .wide{display:flex;gap:4px 20px;flex-wrap:wrap}footer a{padding:11px 0}
@media print{.top nav,footer,form,.demo{display:none}}
`
