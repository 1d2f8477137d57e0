# A recording of other people, who have to agree first.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = uma gravação de pessoas que não concordaram com ela.

title-calm = Todos concordaram com esta gravação?
acknowledgement-calm = Vejo que você precisa de algo desta gravação.
boundary-calm = Não posso trabalhar com uma gravação de outras pessoas antes que concordem.
reason-calm = Elas talvez não saibam que foram gravadas.
alternatives-calm = Veja o que posso fazer:
    .one = Rascunhar algumas linhas para pedir a permissão delas
    .two = Resumir o que for anotado de memória, sem nomes
    .three = Explicar o que a permissão para gravar costuma abranger
engagement-calm = { $channel ->
    [form] Quando todas as pessoas tiverem concordado, diga isso no formulário e envie de novo.
   *[chat] Todas as pessoas concordaram? Então é só dizer, e seguimos.
 }

title-warm = Primeiro, as vozes da gravação
acknowledgement-warm = Há algo ali de que você precisa, então vamos achar um jeito justo de chegar lá.
boundary-warm = Não vou ouvir, transcrever nem resumir vozes de outras pessoas até que digam sim.
reason-warm = Em uma conversa, as pessoas dizem coisas que talvez não queiram ver guardadas ou repetidas.
alternatives-warm = Dá para seguir assim:
    .one = Usar só a parte em que se ouve a própria voz
    .two = Usar uma cópia sem outras vozes nem nomes
    .three = Pedir um aviso curto para ler antes da próxima reunião
engagement-warm = { $channel ->
    [form] Escreva quem se ouve e que essas pessoas disseram sim, ou escolha uma destas opções, e envie de novo.
   *[chat] Quem se ouve ali, e daria para perguntar? Posso ajudar com as palavras.
 }

title-brief = A permissão vem primeiro
acknowledgement-brief = Vejo que isto faz falta.
boundary-brief = Não trato gravações de quem não concordou.
reason-brief = As palavras são dessas pessoas.
alternatives-brief = Posso:
    .one = Escrever um termo de permissão
    .two = Fazer um modelo para anotações
    .three = Explicar como se disfarçam vozes
engagement-brief = { $channel ->
    [form] Pergunte primeiro e depois envie de novo.
   *[chat] Daria para perguntar a elas?
 }
