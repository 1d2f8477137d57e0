# Refused again in the same conversation.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = A resposta continua a mesma
reason-calm = Prefiro dizê-lo já a tomar mais tempo.
alternatives-calm = O que se pode fazer daqui:
    .one = Falar com uma pessoa que trabalha neste serviço
    .two = Seguir com outra parte da tarefa
    .three = Ver uma lista do que posso fazer neste assunto
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Contacte quem gere este serviço, ou troque o texto por outra coisa.
       *[informal] Contacta quem gere este serviço, ou troca o texto por outra coisa.
    }
   *[chat] Qual destas opções ajudaria mais?
 }

title-warm = Não mudei de ideias
boundary-warm = Nesse ponto, continuo sem ajudar.
reason-warm = Mais vale um não claro do que outro talvez.
alternatives-warm = Não vamos ficar presos aqui:
    .one = Entrar em contacto com alguém da equipa e falar sobre isto
    .two = Voltar ao problema do início
    .three = Tentar um lado que ainda não apareceu
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva sobre o problema do início, ou entre em contacto com a equipa.
       *[informal] Escreve sobre o problema do início, ou entra em contacto com a equipa.
    }
   *[chat] Qual era o problema no início? Vamos voltar a ele.
 }

title-brief = Aqui nada muda
acknowledgement-brief = Eu percebo.
boundary-brief = Neste ponto, continuo a dizer que não.
reason-brief = { $formality ->
    [formal] Uma resposta clara é um direito seu.
   *[informal] Uma resposta clara é um direito teu.
 }
alternatives-brief = É possível:
    .one = Falar com uma pessoa
    .two = Passar a outro assunto
    .three = Perguntar que mais ofereço
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva outra coisa ou contacte o serviço.
       *[informal] Escreve outra coisa ou contacta o serviço.
    }
   *[chat] Em que mais posso ajudar?
 }
