namespace Assistant.Skills.Grounding.Checking;

/// <summary>Why a sentence of a model is not shown.</summary>
public enum SentenceFault
{
    /// <summary>It cites nothing.</summary>
    NothingCited,

    /// <summary>It cites something that was not offered.</summary>
    UnknownId,

    /// <summary>It holds a link, or what could become one.</summary>
    Link,

    /// <summary>It holds signs that are not seen.</summary>
    Hidden,

    /// <summary>It is too long, or says too little to be checked.</summary>
    Length,

    /// <summary>A number is not in the cited line.</summary>
    Figure,

    /// <summary>A date, month or quarter is not in the cited line.</summary>
    Date,

    /// <summary>A time is not in the cited line.</summary>
    Clock,

    /// <summary>A document number is not in the cited line.</summary>
    DocumentNumber,

    /// <summary>A unit is not in the cited line.</summary>
    Unit,

    /// <summary>A telephone number or an e-mail address is not in the cited line.</summary>
    Contact,

    /// <summary>A word is not in the cited line.</summary>
    Word,

    /// <summary>Every word is in the cited line, but not so: turned around, drawn together, or without what limits it.</summary>
    Meaning,

    /// <summary>The line says it, but it shares no word with what was asked.</summary>
    Aside,
}
