namespace Assistant.Bot.Graph.Users;

/// <summary>A person as the directory has them.</summary>
/// <param name="Id">The directory's id.</param>
/// <param name="Name">As shown.</param>
/// <param name="Address">The mail address; the sign-in name where there is none. A label, not a key.</param>
/// <param name="JobTitle">Empty: none.</param>
/// <param name="Department">Free text: it may name a unit, never grant a right. Empty: none.</param>
/// <param name="ManagerId">The id of whom they report to. Empty: nobody.</param>
/// <param name="GroupIds">Every group they are in, also through other groups.</param>
internal sealed record GraphPerson(
    string Id, string Name, string Address, string JobTitle, string Department, string ManagerId, IReadOnlyList<string> GroupIds);
