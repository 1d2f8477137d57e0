# Diagnosis, doses and treatment for a person.
# Language: Spanish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = un diagnóstico, una dosis o un tratamiento para una persona concreta.

title-calm = Una pregunta para un médico
acknowledgement-calm = Las dudas sobre la salud cuesta dejarlas abiertas.
boundary-calm = No puedo dar un diagnóstico, una dosis o un tratamiento para una persona concreta.
reason-calm = No puedo examinar a nadie, y equivocarse podría hacer mucho daño.
alternatives-calm = Esto es lo que puedo hacer:
    .one = Explicar lo que se sabe en general de una enfermedad o un medicamento
    .two = Dar señales de que conviene buscar atención hoy mismo
    .three = Anotar preguntas para un médico o un farmacéutico
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Cambie su texto por una de estas opciones y envíelo de nuevo. Si empeora rápido, llame al número de emergencias local.
       *[informal] Cambia tu texto por una de estas opciones y envíalo de nuevo. Si empeora rápido, llama al número de emergencias local.
    }
   *[chat] { $formality ->
        [formal] ¿Qué es lo que más le preocupa? Si empeora rápido, llame primero al número de emergencias local.
       *[informal] ¿Qué es lo que más te preocupa? Si empeora rápido, llama primero al número de emergencias local.
    }
 }

title-warm = { $formality ->
    [formal] Su salud merece una mirada de cerca
   *[informal] Tu salud merece una mirada de cerca
 }
acknowledgement-warm = No saber qué pasa, o qué puede ayudar, es duro para cualquiera.
boundary-warm = No voy a adivinar qué tiene alguien, ni a decir qué medicina tomar y cuánta.
reason-warm = Un médico puede mirar, escuchar y hacer pruebas; yo solo tendría unas líneas.
alternatives-warm = Puedo ayudar a recibir una buena atención:
    .one = Ordenar los síntomas, con el momento en que empezó cada uno
    .two = Explicar las palabras de un prospecto, un análisis o un informe médico
    .three = Ver a quién preguntar: médico, farmacia, línea de salud o centro de toxicología
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escriba qué ha notado y cuál de estas opciones sirve. Si no puede esperar, pida ayuda ya, por favor.
       *[informal] Escribe qué has notado y cuál de estas opciones sirve. Si no puede esperar, pide ayuda ya, por favor.
    }
   *[chat] { $formality ->
        [formal] ¿Desde cuándo pasa esto? Si parece que no puede esperar, pida ayuda ya, por favor.
       *[informal] ¿Desde cuándo pasa esto? Si parece que no puede esperar, pide ayuda ya, por favor.
    }
 }

title-brief = Mejor preguntarle a un médico
acknowledgement-brief = { $formality ->
    [formal] Es bueno que pregunte.
   *[informal] Es bueno que preguntes.
 }
boundary-brief = No puedo diagnosticar ni indicar dosis.
reason-brief = Cada cuerpo es distinto, y un error puede dañar.
alternatives-brief = Puedo:
    .one = Describir efectos secundarios comunes
    .two = Preparar notas para la consulta
    .three = Explicar primeros auxilios
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escriba una de estas opciones. Si es urgente, llame a emergencias.
       *[informal] Escribe una de estas opciones. Si es urgente, llama a emergencias.
    }
   *[chat] { $formality ->
        [formal] ¿Cuál ayuda? Si es urgente, llame a emergencias.
       *[informal] ¿Cuál ayuda? Si es urgente, llama a emergencias.
    }
 }
