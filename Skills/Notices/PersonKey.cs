namespace Assistant.Skills.Notices;

/// <summary>The form in which a person's id is compared and stored: directories and channels write the same Entra id in either case.</summary>
public static class PersonKey
{
    /// <summary>The id in that form.</summary>
    public static string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Trim().ToUpperInvariant();
    }
}
