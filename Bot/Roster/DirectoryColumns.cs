using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Roster;

/// <summary>Where the columns of <c>directory.csv</c> stand, by their Vietnamese or English names, with or without marks; null for one that is not there.</summary>
/// <param name="Id">The id that the channel gives; a list without it lists nobody.</param>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Role">The roles.</param>
/// <param name="Address">The mail address.</param>
internal sealed record DirectoryColumns(int? Id, int? Name, int? Unit, int? Role, int? Address)
{
    /// <summary>Finds them in the line of column names. Of two columns of one meaning the first counts.</summary>
    public static DirectoryColumns Of(IReadOnlyList<string> names)
    {
        string[] folded = [.. names.Select(Folding.FoldToWords)];
        return new DirectoryColumns(
            Column("id", "ma", "entra object id", "object id", "aad object id", "aadobjectid", "ma nguoi dung"),
            Column("name", "ho ten", "ho va ten", "ten"),
            Column("unit", "don vi", "phong", "phong ban", "department"),
            Column("role", "vai tro", "chuc vu", "quyen"),
            Column("email", "mail", "thu dien tu", "dia chi thu", "address"));

        int? Column(params string[] meanings) => Array.FindIndex(folded, name => meanings.Contains(name, StringComparer.Ordinal)) is >= 0 and var at ? at : null;
    }
}
