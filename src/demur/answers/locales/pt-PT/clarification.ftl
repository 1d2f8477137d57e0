# A question, before anything is decided. There is no refusal in it.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Vejo isto com gosto.
boundary-calm = { $formality ->
    [formal] Antes de responder, preciso de saber um pouco mais sobre o que procura.
   *[informal] Antes de responder, preciso de saber um pouco mais sobre o que procuras.
 }
reason-calm = Pode ler-se de mais de uma maneira, e um palpite errado fazia perder tempo.
alternatives-calm = Qualquer uma destas coisas ajudava:
    .one = Dizer o que se quer ter no fim
    .two = Dizer para quem ou para que é
    .three = Acrescentar o que já se tentou ou encontrou
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente uma ou duas frases ao texto e envie de novo.
       *[informal] Acrescenta uma ou duas frases ao texto e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que quer ter no fim? Bastam uma ou duas frases.
       *[informal] O que queres ter no fim? Bastam uma ou duas frases.
    }
 }

boundary-warm = Falta uma peça, e preciso dela para uma resposta que sirva.
reason-warm = O que está certo para uma pessoa pode não estar para outra.
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Ponha uma destas coisas no texto e envie de novo; não é preciso recomeçar.
       *[informal] Põe uma destas coisas no texto e envia de novo; não é preciso recomeçar.
    }
   *[chat] { $formality ->
        [formal] De qual destas coisas pode falar-me? Continuo a partir daí.
       *[informal] De qual destas coisas podes falar-me? Continuo a partir daí.
    }
 }

title-brief = Um pouco mais de pormenor?
acknowledgement-brief = Ajudo com gosto.
reason-brief = Sem ele, posso não acertar.
alternatives-brief = Ajudava acrescentar:
    .one = O lugar ou o momento
    .two = A parte que mais importa
    .three = Quanto pormenor é preciso
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente algo e envie.
       *[informal] Acrescenta algo e envia.
    }
   *[chat] { $formality ->
        [formal] O que pode acrescentar?
       *[informal] O que podes acrescentar?
    }
 }
