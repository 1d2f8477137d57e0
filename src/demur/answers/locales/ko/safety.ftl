# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 여기서는 조심하려고 합니다
   *[informal] 여기서는 조심하려고 해요
 }
acknowledgement-calm = { $formality ->
    [formal] 바로 답해 드리고 싶습니다.
   *[informal] 바로 답해 드리고 싶어요.
 }
boundary-calm = { $formality ->
    [formal] 누군가를 위험하게 할 수 있는 자세한 내용은 말할 수 없습니다.
   *[informal] 누군가를 위험하게 할 수 있는 자세한 내용은 말할 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 읽은 대로라면 누군가 해를 입을 수 있지만, 제가 잘못 읽었을 수도 있습니다.
   *[informal] 읽은 대로라면 누군가 해를 입을 수 있지만, 제가 잘못 읽었을 수도 있어요.
 }
alternatives-calm = 이어 가는 방법:
    .one = 무엇을 하고 있고 누구를 위한 것인지 적기
    .two = 이 주제의 개요 묻기
    .three = 사람들이 그 위험을 어떻게 다루는지 묻기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 잘못 읽은 것이라면 무엇을 위한 것인지 덧붙여 다시 제출해 주십시오.
       *[informal] 잘못 읽은 것이라면 무엇을 위한 것인지 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 제가 잘못 읽었습니까? 마지막에 무엇을 얻고 싶은지 알려 주십시오.
       *[informal] 제가 잘못 읽었나요? 마지막에 무엇을 얻고 싶은지 알려 주세요.
     }
 }

title-warm = { $formality ->
    [formal] 제가 오해했을지도 모릅니다
   *[informal] 제가 오해했을지도 몰라요
 }
acknowledgement-warm = { $formality ->
    [formal] 나쁘게 보는 것이 아니고, 정말 도움이 되고 싶습니다.
   *[informal] 나쁘게 보는 것이 아니고, 정말 도움이 되고 싶어요.
 }
boundary-warm = { $formality ->
    [formal] 안전하지 않아 보이는 부분으로는 지금 더 들어가지 않겠습니다.
   *[informal] 안전하지 않아 보이는 부분으로는 지금 더 들어가지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 누가 다치는 것을 보느니 한 번 더 묻는 편이 낫습니다.
   *[informal] 누가 다치는 것을 보느니 한 번 더 묻는 편이 나아요.
 }
alternatives-warm = 지금 바로 할 수 있는 일:
    .one = 이 주제의 배경 설명하기
    .two = 분명히 안전한 부분 돕기
    .three = 같은 목표로 가는 더 순한 길 찾기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 상황을 한두 문장 덧붙여 다시 보내 주십시오.
       *[informal] 상황을 한두 문장 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 제가 무엇을 놓쳤습니까? 상황을 한두 문장 알려 주시면 큰 도움이 됩니다.
       *[informal] 제가 무엇을 놓쳤을까요? 상황을 한두 문장 알려 주시면 큰 도움이 돼요.
     }
 }

title-brief = 조심스럽게 보는 중
acknowledgement-brief = { $formality ->
    [formal] 잘못 읽었을지도 모릅니다.
   *[informal] 잘못 읽었을지도 몰라요.
 }
boundary-brief = { $formality ->
    [formal] 누군가 다칠 수 있는 일은 도울 수 없습니다.
   *[informal] 누군가 다칠 수 있는 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 확실하지 않아도 해를 입는 사람이 있을 수 있습니다.
   *[informal] 확실하지 않아도 해를 입는 사람이 있을 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 기본 설명
    .two = 흔한 실수 짚기
    .three = 직접 물어볼 사람 추천
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 원래 뜻을 덧붙여 다시 보내 주십시오.
       *[informal] 원래 뜻을 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 원래 무슨 뜻입니까?
       *[informal] 원래 무슨 뜻이에요?
     }
 }

omitted = 누군가를 위험하게 할 수 있는 자세한 내용.
