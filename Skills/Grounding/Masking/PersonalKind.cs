namespace Assistant.Skills.Grounding.Masking;

/// <summary>A kind of personal data.</summary>
internal enum PersonalKind
{
    /// <summary>The name of a person.</summary>
    Name,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>The number of an identity paper, a tax code, an account.</summary>
    Paper,
}
