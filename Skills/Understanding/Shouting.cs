namespace Assistant.Skills.Understanding;

/// <summary>Messages typed with the capitals locked: there a capital tells no name, no initials and no beginning.</summary>
internal static class Shouting
{
    /// <summary>Fewer letters than this may all be initials: "VP TCCB".</summary>
    private const int FewestLetters = 12;

    /// <summary>The text in small letters when every letter of it is a capital; else the text itself.</summary>
    public static string Calmed(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return text;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters < FewestLetters ? text : text.ToLowerInvariant();
    }
}
