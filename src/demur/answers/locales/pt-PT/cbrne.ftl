# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pormenores sobre armas ou substâncias que poderiam ferir muita gente.

title-calm = Demasiada gente podia ficar ferida
acknowledgement-calm = É um assunto que levanta perguntas a sério, e a algumas consigo responder.
boundary-calm = Não posso dar pormenores sobre explosivos, germes, venenos ou radiação que possam ser usados contra pessoas.
reason-calm = Se pormenores destes caem em más mãos, pode ficar ferida uma multidão de uma só vez.
alternatives-calm = Isto é o que posso fazer:
    .one = Contar a história dessas armas e como os tratados as travam
    .two = Explicar como guardar, usar e deitar fora em segurança os produtos químicos de casa
    .three = Ajudar com a matéria de química ou de biologia ao nível da escola
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente em que está a trabalhar, ou escolha uma destas opções, e envie de novo.
       *[informal] Acrescenta em que estás a trabalhar, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Em que está a trabalhar? Ajudo com gosto no lado seguro disso.
       *[informal] Em que estás a trabalhar? Ajudo com gosto no lado seguro disso.
    }
 }

acknowledgement-warm = É natural sentir curiosidade, ou receio, perante coisas destas.
boundary-warm = Não vou explicar como funcionam por dentro bombas ou armas químicas, nucleares ou de germes.
reason-warm = Basta uma pessoa num mau dia para muitas outras não voltarem a casa.
alternatives-warm = Nisto ia com gosto mais longe:
    .one = Explicar como médicos e equipas de socorro se preparam para algo assim
    .two = Rever o que fazer em casa num alerta químico ou de radiação
    .three = Contar a história de uma descoberta e das pessoas por trás dela
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva se é para a escola, para o trabalho ou por alguma preocupação, e envie o formulário de novo.
       *[informal] Escreve se é para a escola, para o trabalho ou por alguma preocupação, e envia o formulário de novo.
    }
   *[chat] É para a escola, para o trabalho ou por alguma preocupação? Assim acerto no tom.
 }

title-brief = Demasiado perigoso para contar
reason-brief = Podia morrer muita gente.
alternatives-brief = Posso:
    .one = Explicar porque se controlam certas substâncias
    .two = Explicar um rótulo de segurança
    .three = Indicar os primeiros passos após uma intoxicação
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escolha uma opção e envie.
       *[informal] Escolhe uma opção e envia.
    }
   *[chat] Qual ajuda?
 }
