# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Há aqui uma criança envolvida, por isso vou falar com clareza.
reason-calm = Uma criança não pode consentir, e a ferida pode durar a vida inteira.
alternatives-calm = Há ajuda disponível agora mesmo:
    .one = Comunicar uma imagem ou uma suspeita à linha de denúncia do país, indicada em inhope.org
    .two = Ligar para um serviço confidencial, como o Stop It Now, se os próprios pensamentos preocupam
    .three = Ligar para o número de emergência local se uma criança está em perigo agora
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Seja por uma criança ou por si, dê hoje um destes passos.
       *[informal] Seja por uma criança ou por ti, dá hoje um destes passos.
    }
   *[chat] { $formality ->
        [formal] Escolha o passo certo; posso ajudar a encontrar as palavras.
       *[informal] Escolhe o passo certo; posso ajudar a encontrar as palavras.
    }
 }

title-warm = { $formality ->
    [formal] Há ajuda, para uma criança ou para si
   *[informal] Há ajuda, para uma criança ou para ti
 }
acknowledgement-warm = Seja qual for o motivo, não é preciso carregar isto sem ninguém por perto.
boundary-warm = Não vou participar em palavras, imagens ou planos sexuais sobre crianças, e isso não vai mudar.
alternatives-warm = Há pessoas que podem ajudar e que sabem ouvir:
    .one = Procurar uma linha de apoio à criança em childhelplineinternational.org
    .two = Falar em confiança com um médico ou terapeuta sobre pensamentos que assustam
    .three = { $formality ->
        [formal] Contar a um psicólogo ou a alguém de confiança se lhe aconteceu
       *[informal] Contar a um psicólogo ou a alguém de confiança se te aconteceu
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Se uma criança está em perigo agora, ligue primeiro para o número de emergência local.
       *[informal] Se uma criança está em perigo agora, liga primeiro para o número de emergência local.
    }
   *[chat] { $formality ->
        [formal] Há uma criança em perigo agora? Então ligue primeiro para o número de emergência local.
       *[informal] Há uma criança em perigo agora? Então liga primeiro para o número de emergência local.
    }
 }

reason-brief = Faz mal às crianças.
alternatives-brief = O que ajuda:
    .one = Denunciar imagens à polícia
    .two = Avisar a proteção de menores
    .three = Encontrar apoio para si em findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Se uma criança está em perigo, peça ajuda.
       *[informal] Se uma criança está em perigo, pede ajuda.
    }
   *[chat] { $formality ->
        [formal] Há uma criança em perigo? Peça ajuda.
       *[informal] Há uma criança em perigo? Pede ajuda.
    }
 }
