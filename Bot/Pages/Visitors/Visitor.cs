using System.Security.Cryptography;
using System.Text;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Pages.Visitors;

/// <summary>Who looks at a page, proved.</summary>
/// <param name="Asker">Who that is in the office.</param>
/// <param name="FormToken">What forms of the page must carry, for a browser sends cookies with the forms of other sites too.</param>
internal sealed record Visitor(Asker Asker, string FormToken)
{
    /// <summary>Whether the visitor sits at this machine, where no one has to prove anything.</summary>
    public bool IsAtThisMachine => Asker.Standing is Standing.AtThisMachine;

    /// <summary>Whether a form with a token was sent from a page that this visitor was shown; takes as long for every token of its length.</summary>
    public bool Sent(string? token) => token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(FormToken));
}
