using Assistant.Skills.Directory;

namespace Assistant.Bot.Pages.Visitors;

/// <summary>Who looks at a page, proved.</summary>
/// <param name="Asker">Who that is in the office.</param>
/// <param name="FormToken">What forms of the page must carry, for a browser sends cookies with the forms of other sites too.</param>
internal sealed record Visitor(Asker Asker, string FormToken)
{
    /// <summary>Whether the visitor sits at this machine, where no one has to prove anything.</summary>
    public bool IsAtThisMachine => Asker.Standing is Standing.AtThisMachine;
}
