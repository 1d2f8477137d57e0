# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = uma ação que não se pode desfazer ou que ninguém pediu.

title-calm = Um passo que não dou por minha conta
acknowledgement-calm = Sei que a ideia é ver esta tarefa concluída.
boundary-calm = { $formality ->
    [formal] Não vou dar em seu nome um passo que não se possa desfazer ou que ninguém pediu.
   *[informal] Não vou dar em teu nome um passo que não se possa desfazer ou que ninguém pediu.
 }
reason-calm = Se corresse mal, podiam perder-se dados, dinheiro ou tempo para sempre.
alternatives-calm = Antes disso, posso fazer isto:
    .one = Descrever, como num ensaio, o que cada passo mudaria
    .two = Escrever um plano, passo a passo, para ser aprovado primeiro
    .three = Enumerar o que convém guardar antes numa cópia
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque a tarefa por uma destas opções, ou diga os passos exatos, e envie de novo.
       *[informal] Troca a tarefa por uma destas opções, ou diz os passos exatos, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] De que passos tem a certeza, e quais quer ver primeiro?
       *[informal] De que passos tens a certeza, e quais queres ver primeiro?
    }
 }

title-warm = Vamos olhar antes de saltar
acknowledgement-warm = Percebe-se a vontade de despachar isto, e gostava de ajudar a chegar lá.
boundary-warm = { $formality ->
    [formal] Não vou agir em seu nome onde não há volta atrás, nem ir além do que foi pedido.
   *[informal] Não vou agir em teu nome onde não há volta atrás, nem ir além do que foi pedido.
 }
reason-warm = { $formality ->
    [formal] São os seus dados, a sua conta e o seu nome, por isso a última palavra é sua.
   *[informal] São os teus dados, a tua conta e o teu nome, por isso a última palavra é tua.
 }
alternatives-warm = Há maneiras mais seguras de lá chegar:
    .one = Redigir a mensagem, a encomenda ou o comando, para rever e enviar à mão
    .two = Dividir a tarefa para começar pelas partes que se podem desfazer
    .three = Pensar num caminho mais suave, que deixe tudo no lugar
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que tem de ficar como está, escolha uma destas opções e envie de novo.
       *[informal] Escreve o que tem de ficar como está, escolhe uma destas opções e envia de novo.
    }
   *[chat] O que tem de ficar exatamente como está? Podemos planear a partir daí.
 }

acknowledgement-brief = Ajudo com gosto.
boundary-brief = Não faço o que não se pode desfazer ou que ninguém pediu.
reason-brief = { $formality ->
    [formal] O erro cairia sobre si.
   *[informal] O erro cairia sobre ti.
 }
alternatives-brief = Posso:
    .one = Escrever os comandos
    .two = Apontar o que pode correr mal
    .three = Preparar uma lista de verificação
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Por onde começamos?
 }
