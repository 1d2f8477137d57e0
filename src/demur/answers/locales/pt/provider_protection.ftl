# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = as minhas instruções ocultas, o meu raciocínio privado e o interior do modelo.

title-calm = O que fica nos bastidores
acknowledgement-calm = É justo ter curiosidade sobre como funciono.
boundary-calm = Não revelo as minhas instruções ocultas nem o meu raciocínio privado, nem ajudo a copiar o modelo por trás de mim.
reason-calm = Se isso circulasse, alguém poderia me virar contra quem conta comigo.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar em geral como assistentes como eu são preparados
    .two = Dizer com o que posso ajudar e com o que não
    .three = Dar em palavras simples as razões de uma resposta
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções e envie de novo.
   *[chat] O que despertou a sua curiosidade? Quero responder o quanto puder.
 }

title-warm = Uma olhada por dentro, até certo ponto
acknowledgement-warm = Gosto quando as pessoas querem saber com o que estão lidando.
boundary-warm = Guardo para mim as instruções ocultas e o raciocínio, e não ajudo a criar uma cópia de mim.
reason-warm = Há o trabalho de muita gente aí dentro, e ele não é meu para dar.
alternatives-warm = Algo assim eu faria com gosto:
    .one = Rever uma resposta, com os fatos em que se apoia
    .two = Sugerir modelos abertos e artigos que qualquer pessoa pode estudar
    .three = Ajudar a escrever boas instruções para um assistente próprio
engagement-warm = { $channel ->
    [form] Escreva o que você está criando ou conferindo, ou escolha uma destas opções, e envie de novo.
   *[chat] { $formality ->
        [formal] Você está criando ou conferindo algo? Conte um pouco.
       *[informal] Você está criando ou conferindo algo? Me conta um pouco.
    }
 }

title-brief = O meu interior fica reservado
acknowledgement-brief = A curiosidade é bem-vinda.
boundary-brief = Não revelo instruções ou raciocínios ocultos nem ajudo a me copiar.
reason-brief = Há quem conte que fiquem reservados.
alternatives-brief = Posso:
    .one = Explicar como funciona o aprendizado de máquina
    .two = Descrever para que sirvo
    .three = Comparar tipos de assistentes
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] O que mais interessa?
 }
