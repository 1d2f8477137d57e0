# Bullying, insults, wearing a person down.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 함께 몰아세우지 않기
acknowledgement-calm = { $formality ->
    [formal] 누군가 때문에 마음이 상하신 것 같습니다.
   *[informal] 누군가 때문에 마음이 상하신 것 같아요.
 }
boundary-calm = { $formality ->
    [formal] 사람을 모욕하거나 괴롭혀 지치게 하는 일은 도울 수 없습니다.
   *[informal] 사람을 모욕하거나 괴롭혀 지치게 하는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그런 말은 그 순간보다 훨씬 오래 사람에게 남습니다.
   *[informal] 그런 말은 그 순간보다 훨씬 오래 사람에게 남아요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 무엇이 싫고 무엇이 바뀌기를 바라는지 전하는 글 쓰기
    .two = 선을 긋거나 그 사람과 거리 두기
    .three = 그 사람이 한 일을 날짜와 사실로 기록하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 차분하게 하고 싶은 말로 바꿔서 다시 제출해 주십시오.
       *[informal] 차분하게 하고 싶은 말로 바꿔서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 그 사람이 무엇을 했습니까? 괜찮다면 거기서 시작할 수 있습니다.
       *[informal] 그 사람이 무엇을 했나요? 괜찮다면 거기서 시작할 수 있어요.
     }
 }

title-warm = 누군가 들어 줘야 할 마음
acknowledgement-warm = { $formality ->
    [formal] 화가 날 만한 이유가 충분히 있었을 것입니다.
   *[informal] 화가 날 만한 이유가 충분히 있었을 거예요.
 }
boundary-warm = { $formality ->
    [formal] 누군가를 괴롭히거나 겁주는 일은 돕지 않겠습니다.
   *[informal] 누군가를 괴롭히거나 겁주는 일은 돕지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 그 사람도 다치고, 본인의 처지도 더 나빠지기 쉽습니다.
   *[informal] 그 사람도 다치고, 본인의 처지도 더 나빠지기 쉬워요.
 }
alternatives-warm = 더 도움이 될 만한 일:
    .one = 다음 주에도 후회하지 않을 단호한 편지 쓰기
    .two = 둘이서, 또는 누군가를 사이에 두고 나눌 대화 준비하기
    .three = 아무도 읽지 않을 쪽지에 속마음을 다 털어놓기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 듣고 나서 그 사람이 어떻게 하면 좋겠는지 덧붙여 다시 보내 주십시오.
       *[informal] 듣고 나서 그 사람이 어떻게 하면 좋겠는지 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 듣고 나서 그 사람이 어떻게 하면 좋겠습니까?
       *[informal] 듣고 나서 그 사람이 어떻게 하면 좋겠어요?
     }
 }

title-brief = { $formality ->
    [formal] 말은 자국을 남깁니다
   *[informal] 말은 자국을 남겨요
 }
acknowledgement-brief = { $formality ->
    [formal] 많이 지치신 것 같습니다.
   *[informal] 많이 지치신 것 같네요.
 }
boundary-brief = { $formality ->
    [formal] 괴롭힘이나 모욕은 도울 수 없습니다.
   *[informal] 괴롭힘이나 모욕은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 그런 말은 오래 갑니다.
   *[informal] 그런 말은 오래 가요.
 }
alternatives-brief = 가능한 일:
    .one = 불만을 두 문장으로 쓰기
    .two = 차단이나 신고 방법 설명
    .three = 나서 줄 만한 사람 생각하기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 무엇이 바뀌어야 하는지 덧붙여 보내 주십시오.
       *[informal] 무엇이 바뀌어야 하는지 덧붙여 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇이 바뀌면 좋겠습니까?
       *[informal] 무엇이 바뀌면 좋을까요?
     }
 }

omitted = 사람에 대한 모욕과 공격.
