# What this service does not cover; nothing more is known.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = o que este serviço não abrange.

boundary-calm = Aqui não posso ajudar com assuntos que este serviço não abrange.
reason-calm = Quem o gere pensou-o para outras tarefas.
alternatives-calm = O que posso fazer aqui:
    .one = Tratar da parte que cabe a este serviço
    .two = Sugerir onde mais se pode encontrar ajuda
    .three = Explicar para que estou aqui
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque por uma destas opções e envie de novo, ou pergunte a quem gere este serviço.
       *[informal] Troca por uma destas opções e envia de novo, ou pergunta a quem gere este serviço.
    }
   *[chat] { $formality ->
        [formal] Que parte lhe importa mais? Talvez haja aqui algo que sirva.
       *[informal] Que parte te importa mais? Talvez haja aqui algo que sirva.
    }
 }

title-warm = Este não é o melhor sítio para isso
boundary-warm = Não posso ir além das coisas para que este serviço foi feito.
reason-warm = { $formality ->
    [formal] Merece a ajuda de quem o possa fazer bem.
   *[informal] Mereces a ajuda de quem o possa fazer bem.
 }
alternatives-warm = Para não ficar de mãos a abanar, posso:
    .one = Encontrar boas palavras de pesquisa para procurar isso noutro sítio
    .two = Ajudar a pôr no papel o que falta, para levar a outro sítio
    .three = Fazer uma lista para escolher bem quem faça esse trabalho
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente uma linha sobre o objetivo e envie, ou escreva a quem gere este serviço.
       *[informal] Acrescenta uma linha sobre o objetivo e envia, ou escreve a quem gere este serviço.
    }
   *[chat] { $formality ->
        [formal] Conte-me um pouco mais do objetivo, e aponto uma boa direção.
       *[informal] Conta-me um pouco mais do objetivo, e aponto uma boa direção.
    }
 }

title-brief = Aqui não está abrangido
reason-brief = Foi feito para outras necessidades.
alternatives-brief = Posso:
    .one = Responder a algo parecido
    .two = Explicar uma palavra
    .three = Redigir um comentário para este serviço
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escolha uma e envie.
       *[informal] Escolhe uma e envia.
    }
   *[chat] Qual servia?
 }
