namespace Assistant.Skills.Grounding.Checking;

/// <summary>What a term of a sentence is.</summary>
internal enum TermKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A number, in figures or in words; a Roman numeral.</summary>
    Figure,

    /// <summary>A day, a month, a quarter.</summary>
    Date,

    /// <summary>A time of the day, or a length in hours.</summary>
    Clock,

    /// <summary>Number and symbol of a document: "979/KH-SGDĐT".</summary>
    DocumentNumber,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>A link, or what could become one.</summary>
    Link,

    /// <summary>A unit that the plans name, by whichever of its wordings.</summary>
    Unit,

    /// <summary>A sign that says something: %, ≥.</summary>
    Symbol,
}
