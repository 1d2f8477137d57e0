# Erotica and explicit adult material that this service leaves out.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = a parte sexual explícita.

title-calm = Nada explícito aqui
acknowledgement-calm = Faz parte da vida, e tudo bem falar disso.
boundary-calm = Aqui não posso escrever cenas ou textos sexuais explícitos.
reason-calm = Quem cuida deste serviço quer que todo mundo se sinta à vontade.
alternatives-calm = Veja o que posso fazer:
    .one = Escrever uma cena de amor que corta na hora certa
    .two = Responder a perguntas sobre saúde, corpo e relacionamentos
    .three = Trabalhar o enredo e os personagens de uma história
engagement-calm = { $channel ->
    [form] Troque por uma destas opções, ou diga para que é, e envie de novo.
   *[chat] O que o texto deve transmitir? Costuma haver outro jeito de chegar lá.
 }

title-warm = Vamos deixar isso para a imaginação
acknowledgement-warm = O desejo é um ótimo tema, e entendo a vontade de ler ou escrever sobre ele.
boundary-warm = Só que vou parar antes de o sexo ficar gráfico.
reason-warm = Não sei quem mais lê isto nem como se sentiria.
alternatives-warm = Eu tentaria com gosto algo assim:
    .one = Criar tensão entre dois personagens, com beijos e tudo
    .two = Achar palavras para uma carta de amor ou uma primeira mensagem
    .three = Falar de desejo, consentimento ou um encontro difícil
engagement-warm = { $channel ->
    [form] Descreva o clima que procura e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] Que clima você procura? Conte, e eu escrevo nessa linha.
       *[informal] Que clima você procura? Me conta, e eu escrevo nessa linha.
    }
 }

title-brief = Tão explícito, não
acknowledgement-brief = Aqui não há julgamento.
boundary-brief = Não posso escrever conteúdo sexual explícito.
reason-brief = Nem todo leitor quer isso.
alternatives-brief = Posso:
    .one = Planejar uma noite romântica
    .two = Sugerir livros sobre saúde sexual
    .three = Editar um rascunho mais leve
engagement-brief = { $channel ->
    [form] Mude o texto e envie de novo.
   *[chat] Qual combina mais?
 }
