# Swear words and crude language.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Vejo que isto tem de ter força.
alternatives-calm = Isto é o que posso fazer:
    .one = Dizer o mesmo de forma afiada, com palavras limpas
    .two = Escrever uma resposta frontal, mas educada
    .three = Explicar o que significa uma expressão grosseira e a força que tem
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Tire os palavrões, ou peça uma versão limpa, e envie de novo.
       *[informal] Tira os palavrões, ou pede uma versão limpa, e envia de novo.
    }
   *[chat] Quem vai ler? Assim encontro o tom certo.
 }

title-warm = Pode picar sem palavrões
acknowledgement-warm = Às vezes uma palavra forte sabe bem, eu sei.
boundary-warm = No que escrevo aqui, deixo de fora as palavras rudes.
reason-warm = Podem cair em cima de alguém que não teve nada a ver.
alternatives-warm = Vamos dar força de outra maneira:
    .one = Inventar pragas tolas que não incomodem ninguém
    .two = Transformar o desabafo num discurso curto e engraçado
    .three = Suavizar um rascunho sem perder a ideia
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva a que está a reagir e envie o formulário de novo.
       *[informal] Escreve a que estás a reagir e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] A que está a reagir? Conte-me, e dou força ao texto.
       *[informal] A que estás a reagir? Conta-me, e dou força ao texto.
    }
 }

acknowledgement-brief = Percebo o estado de espírito.
reason-brief = Afasta parte dos leitores.
alternatives-brief = Posso:
    .one = Escrever uma letra com rimas limpas
    .two = Redigir uma reclamação que resulte
    .three = Manter o humor sem grosseria
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Mude as palavras e envie de novo.
       *[informal] Muda as palavras e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Qual prefere?
       *[informal] Qual preferes?
    }
 }
