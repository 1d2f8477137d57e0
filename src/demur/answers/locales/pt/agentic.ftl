# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = uma ação que não pode ser desfeita ou que ninguém pediu.

title-calm = Um passo que não dou por conta própria
acknowledgement-calm = Sei que a ideia é ver esta tarefa pronta.
boundary-calm = Não vou dar em seu nome um passo que não possa ser desfeito ou que ninguém pediu.
reason-calm = Se desse errado, você ou outras pessoas poderiam perder dados, dinheiro ou tempo para sempre.
alternatives-calm = Antes, posso fazer isto:
    .one = Descrever, como um ensaio, o que cada passo mudaria
    .two = Escrever um plano, passo a passo, para ser aprovado antes
    .three = Listar o que convém guardar em uma cópia
engagement-calm = { $channel ->
    [form] Troque a tarefa por uma destas opções, ou diga os passos exatos, e envie de novo.
   *[chat] Quais passos já estão certos, e quais você quer olhar primeiro?
 }

title-warm = Vamos olhar antes de pular
acknowledgement-warm = Dá para ver a vontade de resolver isso logo, e eu gostaria de chegar lá.
boundary-warm = Não vou agir em seu nome onde não há como voltar atrás, nem ir além do que foi pedido.
reason-warm = São os seus dados, a sua conta e o seu nome, então a última palavra é sua.
alternatives-warm = Há jeitos mais seguros de resolver:
    .one = Rascunhar a mensagem, o pedido ou o comando para conferir e enviar por conta própria
    .two = Dividir a tarefa para começar pelas partes que podem ser desfeitas
    .three = Pensar em um caminho mais suave, que deixe tudo no lugar
engagement-warm = { $channel ->
    [form] Escreva o que precisa ficar como está, escolha uma destas opções e envie de novo.
   *[chat] O que precisa ficar exatamente como está? Dá para planejar a partir daí.
 }

title-brief = Uma pausa antes de agir
acknowledgement-brief = Ajudo com prazer.
boundary-brief = Não faço o que não pode ser desfeito ou que ninguém pediu.
reason-brief = Um erro aí cairia sobre você.
alternatives-brief = Posso:
    .one = Escrever os comandos
    .two = Apontar o que pode dar errado
    .three = Preparar uma lista de conferência
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Por onde começamos?
 }
