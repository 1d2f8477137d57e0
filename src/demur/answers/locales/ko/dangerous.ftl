# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 사람이 다치는 곳 앞에서 멈추기
acknowledgement-calm = { $formality ->
    [formal] 적어 주신 글을 꼼꼼히 읽었습니다.
   *[informal] 적어 주신 글을 꼼꼼히 읽었어요.
 }
boundary-calm = { $formality ->
    [formal] 폭력, 무기, 침입, 범죄, 자해에 관한 일은 도울 수 없습니다.
   *[informal] 폭력, 무기, 침입, 범죄, 자해에 관한 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 누군가 크게 다칠 수 있고, 그건 아무도 되돌릴 수 없습니다.
   *[informal] 누군가 크게 다칠 수 있고, 그건 아무도 되돌릴 수 없어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 자신과 집, 계정을 지키는 방법 설명하기
    .two = 사고나 협박, 침입을 겪었을 때 먼저 할 일 설명하기
    .three = 자신이나 다른 사람을 위한 무료 상담 전화 findahelpline.com 안내하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 무엇에 쓰려는지 덧붙여 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 무엇에 쓰려는지 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 이 질문 뒤에 어떤 일이 있습니까? 안전한 방법이 있을지도 모릅니다.
       *[informal] 이 질문 뒤에 어떤 일이 있나요? 안전한 방법이 있을지도 몰라요.
     }
 }

title-warm = 안전한 길 찾기
acknowledgement-warm = { $formality ->
    [formal] 정말 도움이 되고 싶어서 솔직하게 말씀드립니다.
   *[informal] 정말 도움이 되고 싶어서 솔직하게 말할게요.
 }
boundary-warm = { $formality ->
    [formal] 무기나 공격, 침입, 범죄, 그리고 자신을 포함해 누구든 다치게 하는 방법은 다루지 않겠습니다.
   *[informal] 무기나 공격, 침입, 범죄, 그리고 자신을 포함해 누구든 다치게 하는 방법은 다루지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 그런 내용이 한번 퍼지면 결국 누가 다칠지 아무도 알 수 없습니다.
   *[informal] 그런 내용이 한번 퍼지면 결국 누가 다칠지 아무도 알 수 없어요.
 }
alternatives-warm = 기꺼이 할 수 있는 일:
    .one = 갈등을 짚어 보고 가라앉힐 방법 생각하기
    .two = 그런 내용을 뺀 이야기나 수업, 보고서 돕기
    .three = 친구나 findahelpline.com의 상담원에게 지금 상황을 전할 말 찾기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 어떻게 되기를 바라는지 적거나 이 중 하나를 골라 다시 보내 주십시오.
       *[informal] 어떻게 되기를 바라는지 적거나 이 중 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 이 일이 어떻게 되기를 바라십니까? 모두가 안전한 길을 찾아보겠습니다.
       *[informal] 이 일이 어떻게 되기를 바라세요? 모두가 안전한 길을 찾아볼게요.
     }
 }

title-brief = 여기서는 안전이 먼저
acknowledgement-brief = { $formality ->
    [formal] 잘 들었습니다.
   *[informal] 잘 들었어요.
 }
boundary-brief = { $formality ->
    [formal] 폭력, 무기, 침입, 범죄, 자해에는 관여하지 않습니다.
   *[informal] 폭력, 무기, 침입, 범죄, 자해에는 관여하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 사람이 다칠 수 있습니다.
   *[informal] 사람이 다칠 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 어떤 위험이 있는지 설명
    .two = 더 안전한 방법 제안
    .three = 도움받을 곳 안내: findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나나 쓰려는 목적을 적어 주십시오.
       *[informal] 이 중 하나나 쓰려는 목적을 적어 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇에 필요합니까?
       *[informal] 무엇에 필요해요?
     }
 }

omitted = 폭력, 무기, 침입, 범죄, 자해에 관한 자세한 내용.
