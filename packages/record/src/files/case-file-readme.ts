import type { CaseFileSource } from './case-file.ts'

/** The page a court clerk reads first: what is in the file, and how to check it without trusting whoever sent it. */
export function caseFileReadme({ acts, proof, at, title }: CaseFileSource, withheld: number): string {
  const { jurisdiction, matter } = acts[0]!
  const sealed = proof
    ? `第 1 至第 ${proof.sequence} 项行为已于 ${proof.head.at} 封存。`
    : '尚未封存，仅能核对内部一致，不能证明封存时间。'
  const sealedEn = proof
    ? `Acts 1 to ${proof.sequence} were sealed by ${proof.head.at}.`
    : 'Not sealed yet: consistency can be checked, time cannot.'
  return `# 电子案卷 ${title ?? matter}

导出时间 ${at}；行政区划 ${jurisdiction}；事项 ${matter}；共 ${acts.length} 项行为。${sealed}

## 里面有什么

| 文件 | 内容 |
| --- | --- |
| acts.jsonl | 全部行为，每行一项，按先后排列：何人、何时、依据何条、做了什么 |
| documents/ | 文书，由行为生成，用浏览器打开或打印；姓名、单位取自导出当日的登记簿 |
| evidence/ | 证据原件，文件名就是其 SHA-256 校验值(去掉后缀；照片可用看图软件打开) |
| proof.json | 封存证明：从本案到签名树头的路径、签名、公钥、算法 |
| manifest.json | 以上每个文件的 SHA-256${withheld ? `;另有 ${withheld} 件证据未附` : ''} |

## 怎样核对(不需要相信出具单位，也不需要联网)

1. 运行 \`zhiheng verify 本文件.zip\`。程序逐项重算，并用中文指出第一处不符。
2. 核对签名公钥:proof.json 中的 key 应与该单位公开的公钥一致${proof ? `(本卷为 ${proof.head.key})` : ''}。加 \`--key 公钥\` 由程序比对。
3. 没有该程序也可以人工核对：用任何工具计算各文件的 SHA-256，与 manifest.json 比较；
   每项行为的 previous 等于上一项的 hash；任何一个字被改动，其后的值都对不上。

行为的 data 与 salt 同为 null，表示保存期限届满后依记录销毁，其余部分仍可核对。

# Case file ${title ?? matter}

Exported ${at}; division ${jurisdiction}; matter ${matter}; ${acts.length} acts. ${sealedEn}

acts.jsonl holds every act in order; documents/ the papers written from them, with
the names of the day of export; evidence/ the original files, each named by
its SHA-256; proof.json the path from this matter to a signed tree head (RFC 9162), the signature and the public
key; manifest.json the SHA-256 of every file${withheld ? ` (${withheld} pieces of evidence are not enclosed)` : ''}.

To check it offline, trusting nobody: run \`zhiheng verify this-file.zip\`, and compare the key in proof.json with the
one the bureau publishes (\`--key\`). By hand: dataHash = H(salt ‖ canonical JSON of data); hash = H(canonical JSON
(RFC 8785) of the act without data, salt and hash); previous = hash of the act before; H is the act's algorithm.
`
}
