# Diagnosis, doses and treatment for a person.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 의사에게 물어볼 일
acknowledgement-calm = { $formality ->
    [formal] 건강에 관한 궁금증은 그냥 두기가 어렵습니다.
   *[informal] 건강에 관한 궁금증은 그냥 두기가 어려워요.
 }
boundary-calm = { $formality ->
    [formal] 한 사람의 진단이나 약의 양, 치료를 정해 드릴 수는 없습니다.
   *[informal] 한 사람의 진단이나 약의 양, 치료를 정해 드릴 수는 없어요.
 }
reason-calm = { $formality ->
    [formal] 직접 살펴볼 수 없어서, 잘못 짚으면 정말로 몸을 해칠 수 있습니다.
   *[informal] 직접 살펴볼 수 없어서, 잘못 짚으면 정말로 몸을 해칠 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 어떤 병이나 약에 대해 일반적으로 알려진 것 설명하기
    .two = 오늘 바로 진료를 받아야 할 신호 정리하기
    .three = 의사나 약사에게 물어볼 질문 적기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꿔서 다시 제출해 주십시오. 빠르게 나빠지고 있다면 응급 전화에 연락해 주십시오.
       *[informal] 이 중 하나로 바꿔서 다시 제출해 주세요. 빠르게 나빠지고 있다면 응급 전화에 연락해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇이 가장 걱정되십니까? 빠르게 나빠지고 있다면 먼저 응급 전화에 연락해 주십시오.
       *[informal] 무엇이 가장 걱정되세요? 빠르게 나빠지고 있다면 먼저 응급 전화에 연락해 주세요.
     }
 }

title-warm = 더 자세히 살펴야 할 건강
acknowledgement-warm = { $formality ->
    [formal] 무엇이 문제인지, 무엇이 나을지 모르는 건 누구에게나 힘듭니다.
   *[informal] 무엇이 문제인지, 무엇이 나을지 모르는 건 누구에게나 힘들어요.
 }
boundary-warm = { $formality ->
    [formal] 어떤 병인지 짐작하거나, 무슨 약을 얼마나 먹으라고 말하지는 않겠습니다.
   *[informal] 어떤 병인지 짐작하거나, 무슨 약을 얼마나 먹으라고 말하지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 의사는 보고 듣고 검사할 수 있지만, 제게는 글 몇 줄이 전부입니다.
   *[informal] 의사는 보고 듣고 검사할 수 있지만, 제게는 글 몇 줄이 전부예요.
 }
alternatives-warm = 좋은 진료를 받도록 도울 일:
    .one = 증상을 시작된 때와 함께 정리하기
    .two = 약 설명서나 검사 결과, 진료 소견서에 나오는 말 풀어 주기
    .three = 의사, 약사, 건강 상담 전화, 중독 상담 가운데 어디에 물을지 찾기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 알아차린 점과 원하는 것을 적어 주십시오. 기다릴 수 없다면 지금 전화로 도움을 청해 주십시오.
       *[informal] 알아차린 점과 원하는 것을 적어 주세요. 기다릴 수 없다면 지금 전화로 도움을 청해 주세요.
     }
   *[chat] { $formality ->
        [formal] 얼마나 오래 되었습니까? 기다릴 수 없다고 느껴지면 지금 전화로 도움을 청해 주십시오.
       *[informal] 얼마나 오래 됐어요? 기다릴 수 없다고 느껴지면 지금 전화로 도움을 청해 주세요.
     }
 }

title-brief = 의사에게 묻는 게 가장 좋은 일
acknowledgement-brief = { $formality ->
    [formal] 물어보길 잘하셨습니다.
   *[informal] 물어보길 잘하셨어요.
 }
boundary-brief = { $formality ->
    [formal] 진단이나 약의 양은 말할 수 없습니다.
   *[informal] 진단이나 약의 양은 말할 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 몸은 저마다 다르고, 실수하면 해가 됩니다.
   *[informal] 몸은 저마다 다르고, 실수하면 해가 돼요.
 }
alternatives-brief = 가능한 일:
    .one = 흔한 부작용 설명
    .two = 진료 메모 준비
    .three = 응급 처치 설명
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오. 급하면 응급 전화에 연락하십시오.
       *[informal] 이 중 하나를 입력해 주세요. 급하면 응급 전화에 연락하세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 도움이 되겠습니까? 급하면 응급 전화에 연락하십시오.
       *[informal] 어떤 게 도움이 될까요? 급하면 응급 전화에 연락하세요.
     }
 }

omitted = 한 사람의 진단이나 약의 양, 치료.
