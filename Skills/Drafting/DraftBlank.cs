namespace Assistant.Skills.Drafting;

/// <summary>What of a draft a person fills in.</summary>
public enum DraftBlank
{
    /// <summary>The body above the issuing one.</summary>
    Superior,

    /// <summary>The number in the register of outgoing documents.</summary>
    Number,

    /// <summary>The part of the symbol that names the unit.</summary>
    Symbol,

    /// <summary>The place.</summary>
    Place,

    /// <summary>Day and month.</summary>
    Day,

    /// <summary>Whom it is addressed to.</summary>
    Addressee,

    /// <summary>What it is about.</summary>
    Subject,

    /// <summary>The marks of what was typed without them.</summary>
    Marks,

    /// <summary>The letter that it answers.</summary>
    AnsweredLetter,

    /// <summary>What it says beside the facts that the plans and the journal hold.</summary>
    Content,

    /// <summary>By when it is to be answered.</summary>
    AnswerBy,

    /// <summary>What stood in the way, and what is proposed.</summary>
    Difficulties,

    /// <summary>The figures of meetings.</summary>
    Meetings,

    /// <summary>Who else gets it.</summary>
    Recipients,

    /// <summary>The signer's authority, post and name.</summary>
    Signer,
}
