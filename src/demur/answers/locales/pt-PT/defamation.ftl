# False or unproven claims about a real person.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

alternatives-calm = Isto é o que posso fazer:
    .one = Ajudar a escrever, como relato próprio, o que se viu em pessoa
    .two = Explicar como confirmar uma afirmação e onde procurar
    .three = Ajudar a escrever uma crítica ou reclamação que se fique pelos factos
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Fique-se pelo que sabe em primeira mão, ou escolha uma destas opções, e envie de novo.
       *[informal] Fica-te pelo que sabes em primeira mão, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que gostava que saísse disto? Vamos ver o que pode levar até lá.
       *[informal] O que gostavas que saísse disto? Vamos ver o que pode levar até lá.
    }
 }

title-warm = Vamos ver o que se aguenta
acknowledgement-warm = Se alguém agiu mal, percebo a vontade de o contar.
reason-warm = Uma história destas pode custar a uma pessoa o emprego e os amigos, mesmo que depois se prove falsa.
alternatives-warm = Com estas formas de se fazer ouvir, posso ajudar:
    .one = Separar o que se sabe do que se ouviu dizer
    .two = Preparar perguntas para um advogado ou um jornal
    .three = Transformar isso em ficção, com pessoas e lugares inventados
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que sabe com certeza e como, e envie o formulário de novo.
       *[informal] Escreve o que sabes com certeza e como, e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que sabe com certeza? Podemos partir daí.
       *[informal] O que sabes com certeza? Podemos partir daí.
    }
 }

acknowledgement-brief = Percebo a questão.
reason-brief = As histórias falsas colam-se às pessoas.
alternatives-brief = Posso:
    .one = Tirar nomes de um rascunho
    .two = Redigir uma carta privada
    .three = Responder a um boato com calma
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente em que se baseia e envie.
       *[informal] Acrescenta em que se baseia e envia.
    }
   *[chat] Em que se baseia?
 }
