import type { CaseFileSource } from './case-file.ts'

/** The page a court clerk reads first: what is in the file, and how to check it without trusting whoever sent it. */
export function caseFileReadme(source: CaseFileSource, withheld: number): string {
  return `${chinese(source, withheld)}\n${english(source, withheld)}`
}

function chinese({ acts, proof, at, title, documents }: CaseFileSource, withheld: number): string {
  const { jurisdiction, matter } = acts[0]!
  return `# 电子案卷 ${title ?? matter}

| 项目 | 内容 |
| --- | --- |
| 查询码 | ${matter} |
| 行政区划代码 | ${jurisdiction} |
| 导出时间 | ${clockWords(at)} |
| 案件记录 | ${acts.length} 项 |
| 文书 | ${documents.length} 个文件 |
| 封存 | ${proof ? `第 1 至第 ${proof.sequence} 项记录已于 ${clockWords(proof.head.at)} 封存` : '尚未封存，只能核对内部是否一致，不能证明形成时间'} |

## 从哪里看起

${
  documents.length
    ? `请先打开 documents 文件夹里的 ${documents[0]!.name}，直接阅读、打印即可；其余文书按形成先后编号。`
    : '本卷没有附文书，全部记录在 acts.jsonl。'
}证据原件在 evidence 文件夹。其他文件供核对使用，平时不必打开。

| 文件 | 内容 |
| --- | --- |
| documents/ | 文书（PDF），由案件记录生成；姓名、单位以导出当日的登记为准 |
| evidence/ | 证据原件。文件名是该文件的校验值（SHA-256），没有后缀；照片可用看图软件打开 |
| acts.jsonl | 案件记录，每行一项，按先后排列：何人、何时、依据哪一条、做了什么 |
| proof.json | 封存证明：签名、公钥，以及从本案推算到签名的路径 |
| manifest.json | 以上每个文件的校验值${withheld ? `；另有 ${withheld} 件证据没有附上` : ''} |

## 怎样核对有没有被改动

不需要联网，也不需要相信出具单位。

1. 在装有执衡程序的电脑上运行 \`zhiheng verify 本文件.zip\`。逐项重新计算，全部相符就显示“✓”，不相符就指出是哪一个文件、哪一项记录。
2. 核对是谁签的名：${
    proof
      ? `本卷的公钥是 \`${proof.head.key}\`，应当与出具单位公布的公钥一致。也可以加 \`--key 公布的公钥\`，由程序比对。`
      : '本卷还没有签名，可以请出具单位封存后重新导出。'
  }
3. 没有该程序也可以人工核对：用任何工具计算各文件的 SHA-256，与 manifest.json 比较；acts.jsonl 每一行的 previous 应当等于上一行的 hash，改动任何一个字，后面就都对不上。

记录中的 data 与 salt 同为 null，表示保存期限届满后已按规定销毁内容，其余部分仍可核对。
`
}

/** 2024年11月29日 14:05:09 */
const clockWords = (at: string) =>
  `${at.slice(0, 4)}年${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日 ${at.slice(11, 19)}`

function english({ acts, proof, at, title }: CaseFileSource, withheld: number): string {
  const { jurisdiction, matter } = acts[0]!
  const sealed = proof
    ? `Acts 1 to ${proof.sequence} were sealed by ${proof.head.at}.`
    : 'Not sealed yet: consistency can be checked, time cannot.'
  return `# Case file ${title ?? matter}

Exported ${at}; division ${jurisdiction}; matter ${matter}; ${acts.length} acts. ${sealed}

Start with documents/: the papers of the case as PDF, made from its acts, with the names of the day of export.
evidence/ holds the original files, each named by its SHA-256; acts.jsonl every act in order; proof.json the path from
this matter to a signed tree head (RFC 9162), the signature and the public key; manifest.json the SHA-256 of every
file${withheld ? ` (${withheld} pieces of evidence are not enclosed)` : ''}.

To check it offline, trusting nobody: run \`zhiheng verify this-file.zip\`, and compare the key in proof.json with the
one the bureau publishes (\`--key\`). By hand: dataHash = H(salt ‖ canonical JSON of data); hash = H(canonical JSON
(RFC 8785) of the act without data, salt and hash); previous = hash of the act before; H is the act's algorithm.
`
}
