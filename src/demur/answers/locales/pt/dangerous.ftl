# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalhes sobre violência, armas, invasões, crimes ou autolesão.

title-calm = Eu paro onde alguém se machuca
acknowledgement-calm = Li o texto com atenção.
boundary-calm = Não posso ajudar quando se trata de violência, armas, invasões, crimes ou autolesão.
reason-calm = Alguém poderia se ferir gravemente, e isso ninguém desfaz.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar como as pessoas protegem a si, a casa e as contas
    .two = Explicar o que fazer primeiro após um acidente, uma ameaça ou uma invasão
    .three = Indicar serviços de apoio gratuitos em findahelpline.com, para você ou outra pessoa
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, ou acrescente para que é, e envie de novo.
   *[chat] O que há por trás da pergunta? Pode haver um jeito seguro de chegar lá.
 }

title-warm = Vamos achar o caminho seguro
acknowledgement-warm = Quero ser útil de verdade, então vai uma resposta franca.
boundary-warm = Não vou entrar em armas, ataques, invasões, crimes nem formas de ferir alguém, nem a você.
reason-warm = Depois que detalhes assim se espalham, ninguém sabe quem vai acabar ferido.
alternatives-warm = Isto eu faria com gosto:
    .one = Pensar em um conflito e em jeitos de acalmá-lo
    .two = Ajudar com um conto, uma aula ou um relatório sem esses detalhes
    .three = Achar palavras para contar a um amigo, ou a alguém de findahelpline.com, como estão as coisas
engagement-warm = { $channel ->
    [form] Escreva o que você espera disso, ou escolha uma destas opções, e envie de novo.
   *[chat] O que você gostaria que saísse disso? Vamos buscar um jeito em que ninguém corra perigo.
 }

title-brief = Aqui a segurança vem primeiro
acknowledgement-brief = Li com cuidado.
boundary-brief = Fico fora de violência, armas, invasões, crimes e autolesão.
reason-brief = Alguém poderia se ferir.
alternatives-brief = Posso:
    .one = Explicar os riscos
    .two = Sugerir caminhos mais seguros
    .three = Dizer onde há apoio: findahelpline.com
engagement-brief = { $channel ->
    [form] Escreva uma destas opções ou para que é.
   *[chat] Para que é?
 }
