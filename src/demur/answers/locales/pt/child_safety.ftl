# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = tudo o que é sexual e envolve crianças.

title-calm = A segurança das crianças vem primeiro
acknowledgement-calm = Isto envolve uma criança, então vou falar com clareza.
boundary-calm = Não vou escrever nada sexual sobre crianças nem ajudar com isso.
reason-calm = Uma criança não pode consentir, e a ferida pode durar a vida toda.
alternatives-calm = Há ajuda disponível agora mesmo:
    .one = Levar uma imagem ou uma suspeita ao canal de denúncia do país, listado em inhope.org
    .two = Ligar para um serviço sigiloso, como o Stop It Now, se os próprios pensamentos preocupam
    .three = Ligar para o número de emergência local se uma criança está em perigo agora
engagement-calm = { $channel ->
    [form] Seja por uma criança ou por você, dê um destes passos hoje.
   *[chat] Escolha o passo que se encaixa; posso ajudar a encontrar as palavras.
 }

title-warm = Há ajuda, para uma criança ou para você
acknowledgement-warm = Seja o que for que trouxe você aqui, não é preciso carregar isso sem ninguém por perto.
boundary-warm = Não vou participar de palavras, imagens ou planos sexuais sobre crianças, e isso não vai mudar.
reason-warm = As crianças confiam nos adultos à sua volta, e uma confiança quebrada assim é difícil de refazer.
alternatives-warm = Há pessoas que podem ajudar e que sabem escutar:
    .one = Procurar um serviço de apoio à infância em childhelplineinternational.org
    .two = Falar em sigilo com um médico ou terapeuta sobre pensamentos que assustam
    .three = Contar a um orientador ou a alguém de confiança se aconteceu com você
engagement-warm = { $channel ->
    [form] Se uma criança está em perigo agora, ligue primeiro para o número de emergência local.
   *[chat] Há uma criança em perigo agora? Então ligue primeiro para o número de emergência local.
 }

title-brief = Com crianças, não
acknowledgement-brief = Li isto com atenção.
boundary-brief = Não ajudo com nada sexual sobre crianças.
reason-brief = Isso machuca crianças.
alternatives-brief = O que ajuda:
    .one = Denunciar imagens à polícia
    .two = Avisar a proteção à infância
    .three = Encontrar apoio para si em findahelpline.com
engagement-brief = { $channel ->
    [form] Se uma criança está em perigo, peça ajuda.
   *[chat] Há uma criança em perigo? Peça ajuda.
 }
