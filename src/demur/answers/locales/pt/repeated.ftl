# Refused again in the same conversation.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Continua a mesma resposta
acknowledgement-calm = Vejo que isto ainda não saiu da cabeça.
boundary-calm = A minha resposta neste ponto continua a mesma.
reason-calm = Prefiro dizer logo a tomar mais tempo.
alternatives-calm = O que dá para fazer daqui:
    .one = Falar com uma pessoa que trabalha neste serviço
    .two = Seguir com outra parte da tarefa
    .three = Ver uma lista do que posso fazer neste assunto
engagement-calm = { $channel ->
    [form] Entre em contato com quem cuida deste serviço, ou troque o texto por outra coisa.
   *[chat] Qual destas opções ajudaria mais?
 }

title-warm = Não mudei de ideia
acknowledgement-warm = Ouvir não duas vezes é frustrante, eu sei.
boundary-warm = Com esse ponto, sigo sem ajudar.
reason-warm = Um não claro é melhor que outro talvez.
alternatives-warm = Não vamos ficar presos aqui:
    .one = Entrar em contato com alguém da equipe e conversar
    .two = Voltar ao problema do começo
    .three = Tentar um lado que ainda não apareceu
engagement-warm = { $channel ->
    [form] Escreva sobre o problema do começo, ou entre em contato com a equipe.
   *[chat] Qual era o problema no começo? Vamos voltar a ele.
 }

title-brief = Nada muda aqui
acknowledgement-brief = Eu entendo.
boundary-brief = Neste ponto, continuo dizendo não.
reason-brief = Uma resposta clara é um direito seu.
alternatives-brief = Dá para:
    .one = Falar com uma pessoa
    .two = Passar a outro assunto
    .three = Perguntar o que mais ofereço
engagement-brief = { $channel ->
    [form] Escreva outra coisa ou contate o serviço.
   *[chat] Em que mais posso ajudar?
 }
