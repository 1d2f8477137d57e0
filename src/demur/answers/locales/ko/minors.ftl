# The person writing is a child or teenager, and the subject is for adults.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 어른들을 위한 이야기
acknowledgement-calm = { $formality ->
    [formal] 궁금해하고 물어보는 건 괜찮은 일입니다.
   *[informal] 궁금해하고 물어보는 건 괜찮은 일이에요.
 }
boundary-calm = { $formality ->
    [formal] 어른에게만 맞는 이야기는 할 수 없습니다.
   *[informal] 어른에게만 맞는 이야기는 할 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 아직 자라는 사람은 그런 이야기에 다치거나 무서워질 수 있습니다.
   *[informal] 아직 자라는 사람은 그런 이야기에 다치거나 무서워질 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 자라는 몸이나 마음, 친구 사이를 쉬운 말로 설명하기
    .two = 부모님이나 선생님께 여쭤볼 말 찾기
    .three = 나이에 맞는 책이나 영화, 게임 추천하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꿔서 다시 보내 주십시오. 집이나 학교에 있는 사람과 이야기해도 좋습니다.
       *[informal] 이 중 하나로 바꿔서 다시 보내 주세요. 집이나 학교에 있는 사람과 이야기해도 좋아요.
     }
   *[chat] { $formality ->
        [formal] 마음에 걸리는 일이 있습니까? 집이나 학교에 있는 사람과 이야기해 봐도 좋습니다.
       *[informal] 마음에 걸리는 일이 있으세요? 집이나 학교에 있는 사람과 이야기해 봐도 좋아요.
     }
 }

title-warm = { $formality ->
    [formal] 물어보길 잘했습니다
   *[informal] 물어보길 잘했어요
 }
acknowledgement-warm = { $formality ->
    [formal] 또래 친구들도 이런 일을 많이 궁금해합니다.
   *[informal] 또래 친구들도 이런 일을 많이 궁금해해요.
 }
boundary-warm = { $formality ->
    [formal] 어른들만 나누는 주제는 이야기하지 않겠습니다.
   *[informal] 어른들만 나누는 주제는 이야기하지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 나를 잘 아는 사람이 더 잘 설명해 줄 수 있고, 속상할 때 곁에 있어 줄 수도 있습니다.
   *[informal] 나를 잘 아는 사람이 더 잘 설명해 줄 수 있고, 속상할 때 곁에 있어 줄 수도 있어요.
 }
alternatives-warm = 이 중에 맞는 것이 있을지도 몰라요:
    .one = 어떤 어른이라면 편하게 말할 수 있을지 생각해 보기
    .two = 학교 공부나 이야기 쓰기, 취미 하기
    .three = findahelpline.com에서 청소년을 위한 무료 상담 전화 찾기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 하나를 골라 다시 보내거나, 이 화면을 믿는 어른에게 보여 주십시오.
       *[informal] 하나를 골라 다시 보내거나, 이 화면을 믿는 어른에게 보여 주세요.
     }
   *[chat] { $formality ->
        [formal] 가장 믿는 어른은 누구입니까? 처음에 뭐라고 할지 같이 생각해 볼 수 있습니다.
       *[informal] 가장 믿는 어른은 누구예요? 처음에 뭐라고 할지 같이 생각해 볼 수 있어요.
     }
 }

title-brief = 어른들만의 이야기
acknowledgement-brief = { $formality ->
    [formal] 물어보는 건 괜찮습니다.
   *[informal] 물어보는 건 괜찮아요.
 }
boundary-brief = { $formality ->
    [formal] 어린이나 청소년과는 성인 주제를 이야기하지 않습니다.
   *[informal] 어린이나 청소년과는 성인 주제를 이야기하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 속상해질 수 있습니다.
   *[informal] 속상해질 수 있어요.
 }
alternatives-brief = { $formality ->
    [formal] 이렇게 해 볼 수 있습니다:
   *[informal] 이렇게 해 볼 수 있어요:
 }
    .one = 믿는 어른에게 물어보기
    .two = 보건실이나 도서관에 가기
    .three = 나이에 맞는 정보 찾기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 나이에 맞는 것을 적어 주십시오.
       *[informal] 나이에 맞는 것을 적어 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 맞겠습니까?
       *[informal] 어떤 게 맞을까요?
     }
 }

omitted = 어른에게만 맞는 이야기.
