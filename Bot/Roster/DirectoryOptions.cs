namespace Assistant.Bot.Roster;

/// <summary>
/// Settings <c>Directory:*</c>: which groups of Microsoft 365 give which role and which unit. With any of them, and <c>Graph:*</c>, people are
/// taken from Microsoft 365; else from <c>directory.csv</c>.
/// </summary>
internal sealed class DirectoryOptions
{
    /// <summary>The role that a group gives, by the group's object id: <c>Directory:Roles:&lt;id&gt; = chánh văn phòng</c>. Several by ";". <value>None.</value></summary>
    public Dictionary<string, string> Roles { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit whose people a group holds, by the group's object id: <c>Directory:Units:&lt;id&gt; = Phòng Kế hoạch - Tài chính</c>. <value>None.</value></summary>
    public Dictionary<string, string> Units { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often the directory is read anew. <value>15 minutes</value></summary>
    public TimeSpan Refresh { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether any group gives anything.</summary>
    public bool NamesGroups => Roles.Count > 0 || Units.Count > 0;
}
