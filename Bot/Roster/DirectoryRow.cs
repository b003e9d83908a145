using Assistant.Skills.Directory;
using CsvHelper;

namespace Assistant.Bot.Roster;

/// <summary>One person as <c>directory.csv</c> has them.</summary>
/// <param name="Id">The id that the channel gives.</param>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit in any wording; empty when none is given.</param>
/// <param name="Roles">The roles; staff where none is given.</param>
/// <param name="Address">The mail address; empty when none is given.</param>
/// <param name="Problems">What could not be taken as it stands.</param>
internal sealed record DirectoryRow(string Id, string Name, string Unit, IReadOnlyList<Role> Roles, string Address, IReadOnlyList<string> Problems)
{
    private const int MaxField = 500;
    private const int MaxRoles = 10;

    /// <summary>Whether it lists somebody.</summary>
    public bool IsUsable => Id.Length is > 0 and <= MaxField && Name.Length <= MaxField && Unit.Length <= MaxField && Address.Length <= MaxField;

    /// <summary>Reads the row that the reader stands on. A role that is no role gives no right.</summary>
    public static DirectoryRow Read(CsvReader csv, DirectoryColumns columns)
    {
        var problems = new List<string>();
        var roles = new List<Role>();
        var words = Field(columns.Role);
        if (words.Length > MaxField)
            problems.Add("its roles are too long and give no right");
        else
            Take(words.Split(';', MaxRoles + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var row = new DirectoryRow(Field(columns.Id), Field(columns.Name), Field(columns.Unit), roles.Count == 0 ? [Role.Staff] : [.. roles.Distinct()], Field(columns.Address), problems);
        if (row.Id.Length == 0)
            problems.Add("it has no id, and lists nobody");
        else if (!row.IsUsable)
            problems.Add($"a field is longer than {MaxField} characters, and the row lists nobody");
        return row;

        string Field(int? at) => at is { } column && column < csv.FieldCount ? csv.GetString(column).Trim() : "";

        void Take(string[] written)
        {
            foreach (var word in written)
            {
                if (RoleWords.Read(word) is { } role)
                    roles.Add(role);
                else
                    problems.Add($"“{word}” is no role and gives no right");
            }
        }
    }
}
