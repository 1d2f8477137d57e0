# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 아이들의 안전이 먼저
acknowledgement-calm = { $formality ->
    [formal] 아이와 관련된 일이라 분명하게 말씀드립니다.
   *[informal] 아이와 관련된 일이라 분명하게 말할게요.
 }
boundary-calm = { $formality ->
    [formal] 아이를 성적으로 다루는 것은 쓰지도 돕지도 않습니다.
   *[informal] 아이를 성적으로 다루는 것은 쓰지도 돕지도 않아요.
 }
reason-calm = { $formality ->
    [formal] 아이는 동의할 수 없고, 그 상처를 평생 안고 갈 수도 있습니다.
   *[informal] 아이는 동의할 수 없고, 그 상처를 평생 안고 갈 수도 있어요.
 }
alternatives-calm = 지금 바로 받을 수 있는 도움:
    .one = 사진이나 걱정되는 일을 inhope.org에 나오는 자기 나라의 신고 창구에 알리기
    .two = 스스로의 생각이 걱정된다면 Stop It Now처럼 비밀이 지켜지는 상담 전화에 연락하기
    .three = 아이가 지금 위험하다면 그 지역의 긴급 전화에 알리기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 아이를 위해서든 자신을 위해서든 오늘 이 중 하나를 시작해 주십시오.
       *[informal] 아이를 위해서든 자신을 위해서든 오늘 이 중 하나를 시작해 주세요.
     }
   *[chat] { $formality ->
        [formal] 맞는 것을 골라 주십시오. 어떻게 말을 꺼낼지 함께 생각해 볼 수 있습니다.
       *[informal] 맞는 것을 골라 주세요. 어떻게 말을 꺼낼지 함께 생각해 볼 수 있어요.
     }
 }

title-warm = 아이를 위한, 자신을 위한 도움
acknowledgement-warm = { $formality ->
    [formal] 어떤 일로 왔든 혼자 감당하지 않아도 됩니다.
   *[informal] 어떤 일로 왔든 혼자 감당하지 않아도 돼요.
 }
boundary-warm = { $formality ->
    [formal] 아이에 관한 성적인 글이나 사진, 계획에는 함께하지 않으며, 이것은 바뀌지 않습니다.
   *[informal] 아이에 관한 성적인 글이나 사진, 계획에는 함께하지 않으며, 이것은 바뀌지 않아요.
 }
reason-warm = { $formality ->
    [formal] 아이는 곁의 어른을 믿고, 그렇게 무너진 믿음은 되돌리기가 무척 어렵습니다.
   *[informal] 아이는 곁의 어른을 믿고, 그렇게 무너진 믿음은 되돌리기가 무척 어려워요.
 }
alternatives-warm = 귀 기울여 도와줄 사람들:
    .one = childhelplineinternational.org에서 자기 나라의 아동 상담 전화 찾기
    .two = 스스로도 무서운 생각이 든다면 의사나 심리 상담사에게 비밀을 지키며 이야기하기
    .three = 자신이 겪은 일이라면 상담 선생님이나 믿는 사람에게 털어놓기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 지금 위험에 처한 아이가 있다면 먼저 지역 긴급 전화에 연락해 주십시오.
       *[informal] 지금 위험에 처한 아이가 있다면 먼저 지역 긴급 전화에 연락해 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금 위험에 처한 아이가 있습니까? 그렇다면 먼저 지역 긴급 전화에 연락해 주십시오.
       *[informal] 지금 위험에 처한 아이가 있나요? 그렇다면 먼저 지역 긴급 전화에 연락해 주세요.
     }
 }

title-brief = 아이에 대해서는 쓰지 않는 것
acknowledgement-brief = { $formality ->
    [formal] 찬찬히 읽었습니다.
   *[informal] 찬찬히 읽었어요.
 }
boundary-brief = { $formality ->
    [formal] 아이에 관한 성적인 내용은 돕지 않습니다.
   *[informal] 아이에 관한 성적인 내용은 돕지 않아요.
 }
reason-brief = { $formality ->
    [formal] 아이가 상처를 입습니다.
   *[informal] 아이가 상처를 입어요.
 }
alternatives-brief = 도움이 되는 길:
    .one = inhope.org에서 신고하기
    .two = 아동 보호 기관에 알리기
    .three = 자신을 위한 상담 전화 찾기: findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 아이가 위험하면 바로 전화로 도움을 구해 주십시오.
       *[informal] 아이가 위험하면 바로 전화로 도움을 구해 주세요.
     }
   *[chat] { $formality ->
        [formal] 아이가 위험합니까? 바로 전화로 도움을 구해 주십시오.
       *[informal] 아이가 위험한가요? 바로 전화로 도움을 구해 주세요.
     }
 }

omitted = 아이에 관한 성적인 내용.
