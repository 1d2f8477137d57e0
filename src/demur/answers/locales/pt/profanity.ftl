# Swear words and crude language.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = os palavrões.

title-calm = O mesmo, sem palavrões
acknowledgement-calm = Vejo que isto precisa ter força.
boundary-calm = Aqui não posso escrever palavrões nem linguagem grosseira.
reason-calm = Parte de quem lê prefere não ver essas palavras.
alternatives-calm = Veja o que posso fazer:
    .one = Dizer o mesmo de forma afiada, com palavras limpas
    .two = Escrever uma resposta direta, mas educada
    .three = Explicar o que uma expressão grosseira significa e quão forte ela é
engagement-calm = { $channel ->
    [form] Tire os palavrões, ou peça uma versão limpa, e envie de novo.
   *[chat] Quem vai ler? Assim eu acho o tom certo.
 }

title-warm = Dá para arder sem palavrão
acknowledgement-warm = Às vezes uma palavra forte faz bem, eu sei.
boundary-warm = No que escrevo aqui, deixo as palavras rudes de fora.
reason-warm = Elas podem cair em alguém que não teve nada a ver.
alternatives-warm = Vamos dar força de outro jeito:
    .one = Inventar pragas bobas que não incomodem ninguém
    .two = Transformar o desabafo em um discurso curto e engraçado
    .three = Suavizar um rascunho sem perder a ideia
engagement-warm = { $channel ->
    [form] Escreva a que você está reagindo e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] A que você está reagindo? Conte, e eu dou força ao texto.
       *[informal] A que você está reagindo? Me conta, e eu dou força ao texto.
    }
 }

title-brief = Menos os palavrões
acknowledgement-brief = Entendo o clima.
boundary-brief = Não uso linguagem grosseira aqui.
reason-brief = Ela afasta parte dos leitores.
alternatives-brief = Posso:
    .one = Escrever uma letra com rimas limpas
    .two = Rascunhar uma reclamação que funcione
    .three = Manter o humor sem grosseria
engagement-brief = { $channel ->
    [form] Mude as palavras e envie de novo.
   *[chat] Qual você prefere?
 }
