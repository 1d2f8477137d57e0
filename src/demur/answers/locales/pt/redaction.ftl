# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dados pessoais de outras pessoas.

title-calm = Há dados pessoais aqui
acknowledgement-calm = Vejo a pressa de avançar com esta transcrição ou imagem.
boundary-calm = Não posso trabalhar com ela enquanto mostrar dados pessoais de alguém.
reason-calm = Se circulasse, as pessoas citadas poderiam ser localizadas ou enganadas.
alternatives-calm = Veja o que posso fazer:
    .one = Listar os tipos de dados que é preciso tirar
    .two = Sugerir substitutos para os nomes, como cliente e atendente
    .three = Resumir os pontos principais escritos aqui sem nomes
engagement-calm = { $channel ->
    [form] Tire nomes, números e endereços, e envie de novo.
   *[chat] De que parte você mais precisa? Essa parte pode ser enviada sem nomes nem números.
 }

title-warm = Vamos tirar alguns dados antes
acknowledgement-warm = Não quero que isto atrase muito as coisas.
boundary-warm = Não vou seguir com nada que aponte para uma pessoa real por nome, número ou rosto.
reason-warm = Essas pessoas talvez nunca quisessem que os dados chegassem a mais alguém.
alternatives-warm = Há jeitos rápidos de chegar lá:
    .one = Cobrir nomes, rostos, telefones e números de conta
    .two = Manter datas e valores, e tirar de quem são
    .three = Usar uma cópia que já esteja limpa, se houver
engagement-warm = { $channel ->
    [form] Cubra o que aponte para uma pessoa, deixe o que for preciso e envie de novo.
   *[chat] Que dados precisam ficar para fazer sentido? Dá para ver isso passo a passo.
 }

title-brief = Quase pronto para usar
acknowledgement-brief = Falta bem pouco.
boundary-brief = Não trabalho com dados pessoais à mostra.
reason-brief = Isso poderia prejudicar as pessoas citadas.
alternatives-brief = Posso:
    .one = Inventar dados de exemplo
    .two = Explicar como desfocar uma imagem
    .three = Mostrar um exemplo coberto
engagement-brief = { $channel ->
    [form] Cubra os dados e envie de novo.
   *[chat] Começamos por um?
 }
