# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

reason-calm = Se circulasse, as pessoas referidas podiam ser localizadas ou enganadas.
alternatives-calm = Isto é o que posso fazer:
    .one = Enumerar os tipos de dados que é preciso tirar
    .two = Sugerir substitutos para os nomes, como cliente e assistente
    .three = Resumir os pontos principais escritos aqui sem nomes
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Tire nomes, números e moradas, e envie de novo.
       *[informal] Tira nomes, números e moradas, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] De que parte precisa mais? Essa parte pode ser enviada sem nomes nem números.
       *[informal] De que parte precisas mais? Essa parte pode ser enviada sem nomes nem números.
    }
 }

alternatives-warm = Há maneiras rápidas de lá chegar:
    .one = Tapar nomes, rostos, telefones e números de conta
    .two = Manter datas e valores, e tirar de quem são
    .three = Usar uma cópia que já esteja limpa, se houver
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Tape o que aponte para uma pessoa, deixe o que for preciso e envie de novo.
       *[informal] Tapa o que aponte para uma pessoa, deixa o que for preciso e envia de novo.
    }
   *[chat] Que dados têm de ficar para fazer sentido? Podemos ver isso passo a passo.
 }

title-brief = Quase pronto a usar
acknowledgement-brief = Falta muito pouco.
reason-brief = Isso podia prejudicar as pessoas referidas.
alternatives-brief = Posso:
    .one = Inventar dados de exemplo
    .two = Explicar como desfocar uma imagem
    .three = Mostrar um exemplo tapado
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Tape os dados e envie de novo.
       *[informal] Tapa os dados e envia de novo.
    }
   *[chat] Começamos por um?
 }
