# Another person's private life, the privacy of a third person.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 누군가의 사생활
acknowledgement-calm = { $formality ->
    [formal] 알고 싶은 마음은 이해합니다.
   *[informal] 알고 싶은 마음은 이해해요.
 }
boundary-calm = { $formality ->
    [formal] 다른 사람의 사적인 정보를 찾는 일은 도울 수 없습니다.
   *[informal] 다른 사람의 사적인 정보를 찾는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그 사람이 여기에 없으니 괜찮은지 물어볼 수가 없습니다.
   *[informal] 그 사람이 여기에 없으니 괜찮은지 물어볼 수가 없어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 그 사람에게 직접 물어보는 글 쓰기
    .two = 어떤 기록이 공개되어 있고 어떻게 신청하는지 설명하기
    .three = 어딘가에 있는 내 정보를 지우는 일 돕기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 무엇에 필요한지 덧붙여 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 무엇에 필요한지 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 그걸 알면 무엇에 도움이 됩니까? 다른 길이 있을지도 모릅니다.
       *[informal] 그걸 알면 무엇에 도움이 되나요? 다른 길이 있을지도 몰라요.
     }
 }

title-warm = 그 사람에게 맡겨 두기
acknowledgement-warm = { $formality ->
    [formal] 모르는 채로 있는 건 힘들고, 소중한 사람의 일이라면 더 그렇습니다.
   *[informal] 모르는 채로 있는 건 힘들고, 소중한 사람의 일이라면 더 그래요.
 }
boundary-warm = { $formality ->
    [formal] 누군가의 사생활에 속한 것을 알아내거나 전하지는 않겠습니다.
   *[informal] 누군가의 사생활에 속한 것을 알아내거나 전하지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 그런 정보가 한번 퍼지면 모르는 사람이 집까지 찾아올 수도 있습니다.
   *[informal] 그런 정보가 한번 퍼지면 모르는 사람이 집까지 찾아올 수도 있어요.
 }
alternatives-warm = 기꺼이 함께할 일:
    .one = 무엇을 말할지 상대가 정할 수 있는 메시지 쓰기
    .two = 소식 끊긴 친구나 가족을 찾아 주는 서비스 살펴보기
    .three = 누군가의 안전이 걱정될 때 할 일 생각하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무엇을 풀고 싶은지 적어서 다시 보내 주십시오.
       *[informal] 무엇을 풀고 싶은지 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇을 풀고 싶으십니까? 양쪽 모두에게 괜찮은 길을 찾아보겠습니다.
       *[informal] 무엇을 풀고 싶으세요? 양쪽 모두에게 괜찮은 길을 찾아볼게요.
     }
 }

title-brief = 말할지는 그 사람이 정할 일
acknowledgement-brief = { $formality ->
    [formal] 왜 중요한지 알겠습니다.
   *[informal] 왜 중요한지 알겠어요.
 }
boundary-brief = { $formality ->
    [formal] 사람들의 사적인 정보는 찾지도 알리지도 않습니다.
   *[informal] 사람들의 사적인 정보는 찾지도 알리지도 않아요.
 }
reason-brief = { $formality ->
    [formal] 그 사람이 위험해질 수 있습니다.
   *[informal] 그 사람이 위험해질 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 믿을 만한 중간 사람 생각하기
    .two = 내 정보에 대한 권리 설명
    .three = 지어낸 정보로 작업하기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 목적을 덧붙여 다시 보내 주십시오.
       *[informal] 목적을 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 목적이 무엇입니까?
       *[informal] 목적이 뭐예요?
     }
 }

omitted = 다른 사람의 사적인 정보.
