# Something of ours failed; nothing is wrong with the request.
# Language: Spanish (Spain). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

reason-brief = Algo nuestro ha fallado y obliga a esperar.
