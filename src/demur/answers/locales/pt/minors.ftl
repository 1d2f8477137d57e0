# The person writing is a child or teenager, and the subject is for adults.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = coisas que são só para adultos.

title-calm = Isto é para adultos
acknowledgement-calm = Tudo bem ter curiosidade e perguntar.
boundary-calm = Não posso entrar em coisas que são só para adultos.
reason-calm = Elas podem machucar ou assustar quem ainda está crescendo.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar crescimento, sentimentos ou amizade em palavras simples
    .two = Ajudar a achar palavras para perguntar em casa ou a um professor
    .three = Sugerir livros, filmes ou jogos para a sua idade
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções e envie de novo. Também dá para falar com alguém em casa ou na escola.
   *[chat] Alguma coisa preocupa você? Também é bom falar com alguém em casa ou na escola.
 }

title-warm = Que bom que você perguntou
acknowledgement-warm = Muita gente da sua idade se pergunta coisas assim.
boundary-warm = Não vou falar de assuntos que são só para gente grande.
reason-warm = Quem conhece você pode explicar melhor, e estar perto se algo mexer com você.
alternatives-warm = Talvez uma destas coisas caia bem:
    .one = Pensar com que adulto seria bom conversar
    .two = Trabalhar em algo da escola, um conto ou um passatempo
    .three = Achar um serviço de apoio gratuito para jovens em findahelpline.com
engagement-warm = { $channel ->
    [form] Escolha uma destas coisas e envie de novo, ou mostre esta página a um adulto de confiança.
   *[chat] Em que adulto você mais confia? Dá para pensar no que dizer primeiro.
 }

title-brief = Só para gente grande
acknowledgement-brief = Perguntar é normal.
boundary-brief = Não falo de assuntos de adultos com gente jovem.
reason-brief = Eles podem fazer mal.
alternatives-brief = Dá para:
    .one = Perguntar a um adulto de confiança
    .two = Ir à enfermaria da escola ou à biblioteca
    .three = Achar informações para a sua idade
engagement-brief = { $channel ->
    [form] Escreva algo para a sua idade.
   *[chat] Qual parece melhor?
 }
