# Something made to mislead people.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 솔직하게 하고 싶은 일
acknowledgement-calm = { $formality ->
    [formal] 사람들을 설득하고 싶은 마음이 보입니다.
   *[informal] 사람들을 설득하고 싶은 마음이 보여요.
 }
boundary-calm = { $formality ->
    [formal] 사실이 아닌 것을 믿게 하는 글은 만들 수 없습니다.
   *[informal] 사실이 아닌 것을 믿게 하는 글은 만들 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 사람은 믿는 대로 움직이니 돈이나 믿음, 한 표를 잃을 수도 있습니다.
   *[informal] 사람은 믿는 대로 움직이니 돈이나 믿음, 한 표를 잃을 수도 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 사실과 분명한 요청으로 하고 싶은 말 전하기
    .two = 누가 봐도 알 수 있는 패러디나 이야기 쓰기
    .three = 읽는 사람이 오해할 표현이 없는지 초안 살피기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 읽은 사람이 무엇을 해 주기를 바라는지 덧붙여 다시 제출해 주십시오.
       *[informal] 읽은 사람이 무엇을 해 주기를 바라는지 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 읽은 사람이 무엇을 해 주기를 바라십니까? 솔직한 방법을 찾아보겠습니다.
       *[informal] 읽은 사람이 무엇을 해 주기를 바라세요? 솔직한 방법을 찾아볼게요.
     }
 }

title-warm = 드러내 놓고 하기
acknowledgement-warm = { $formality ->
    [formal] 사람들이 귀 기울이게 하기란 어려우니, 그 점을 돕고 싶습니다.
   *[informal] 사람들이 귀 기울이게 하기란 어려우니, 그 점을 돕고 싶어요.
 }
boundary-warm = { $formality ->
    [formal] 거짓을 진짜처럼 꾸미는 일은 하지 않겠습니다.
   *[informal] 거짓을 진짜처럼 꾸미는 일은 하지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 믿은 사람은 제대로 고를 기회를 잃습니다.
   *[informal] 믿은 사람은 제대로 고를 기회를 잃어요.
 }
alternatives-warm = 기꺼이 함께할 일:
    .one = 솔직하면서도 눈길을 끄는 글 쓰기
    .two = 시연이나 견본, 연출한 장면에 오해가 없도록 표시하기
    .three = 불편한 사실을 받아들일 수 있게 말하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 누구에게 왜 전하고 싶은지 덧붙여 다시 보내 주십시오.
       *[informal] 누구에게 왜 전하고 싶은지 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 누구에게 전하고 싶은지 알려 주시면 잘 말하도록 돕겠습니다.
       *[informal] 누구에게 전하고 싶은지 알려 주시면 잘 말하도록 도울게요.
     }
 }

title-brief = 속임수는 쓰지 않기
acknowledgement-brief = { $formality ->
    [formal] 결과를 바라는 마음은 압니다.
   *[informal] 결과를 바라는 마음은 알아요.
 }
boundary-brief = { $formality ->
    [formal] 사람을 속이는 일은 도울 수 없습니다.
   *[informal] 사람을 속이는 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 믿고 움직인 사람이 손해를 봅니다.
   *[informal] 믿고 움직인 사람이 손해를 봐요.
 }
alternatives-brief = 가능한 일:
    .one = 진짜 장점 다듬기
    .two = 가짜를 알아보는 법 알려 주기
    .three = 속은 뒤의 계획 세우기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 고쳐서 한 번 더 보내 주십시오.
       *[informal] 고쳐서 한 번 더 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 누구에게 보여 줄 것입니까?
       *[informal] 누구에게 보여 줄 건가요?
     }
 }

omitted = 사람을 속이려고 만드는 것.
