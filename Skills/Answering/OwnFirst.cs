using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Answering;

/// <summary>The asker's organisation's plans go before those of others.</summary>
internal static class OwnFirst
{
    /// <summary>0 for a plan of the asker's organisation, 1 for another.</summary>
    public static int Rank(Plan plan, Asker asker) =>
        plan.Issuer is { } issuer && Folding.SameWords(issuer, asker.Organization) ? 0 : 1;
}
