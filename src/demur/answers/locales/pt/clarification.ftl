# A question, before anything is decided. There is no refusal in it.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Primeiro, uma pergunta
acknowledgement-calm = Olho isso com prazer.
boundary-calm = Antes de responder, preciso saber um pouco mais sobre o que você procura.
reason-calm = Dá para entender de mais de um jeito, e um palpite errado faria perder tempo.
alternatives-calm = Qualquer uma destas coisas ajudaria:
    .one = Dizer o que se quer ter no fim
    .two = Dizer para quem ou para que é
    .three = Acrescentar o que já foi tentado ou encontrado
engagement-calm = { $channel ->
    [form] Acrescente uma ou duas frases ao texto e envie de novo.
   *[chat] { $formality ->
        [formal] O que se espera ter no fim? Uma ou duas frases já bastam.
       *[informal] O que você quer ter no fim? Uma ou duas frases já bastam.
    }
 }

title-warm = Para acertar, preciso de uma pista
acknowledgement-warm = Quero dar a esta pergunta a resposta que ela merece.
boundary-warm = Falta uma peça, e preciso dela para uma resposta que se encaixe.
reason-warm = O que é certo para uma pessoa pode não ser para outra.
alternatives-warm = Basta o que for mais fácil:
    .one = Dar um exemplo do que se procura
    .two = Descrever o contexto: trabalho, escola ou dia a dia
    .three = Mostrar como seria uma boa resposta
engagement-warm = { $channel ->
    [form] Coloque uma destas coisas no texto e envie de novo; não é preciso recomeçar.
   *[chat] De qual destas coisas dá para falar? Eu sigo a partir daí.
 }

title-brief = Um pouco mais de detalhe?
acknowledgement-brief = Ajudo com prazer.
boundary-brief = Preciso de mais um dado antes de responder.
reason-brief = Sem ele, posso errar o alvo.
alternatives-brief = Ajudaria acrescentar:
    .one = O lugar ou o momento
    .two = A parte que mais importa
    .three = Quanto detalhe é preciso
engagement-brief = { $channel ->
    [form] Acrescente algo e envie.
   *[chat] O que dá para acrescentar?
 }
