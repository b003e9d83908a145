namespace Assistant.Skills;

/// <summary>The language a person wrote in, and is answered in.</summary>
public enum Language
{
    /// <summary>Vietnamese, with or without marks; mixed messages count as Vietnamese when their frame is.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
