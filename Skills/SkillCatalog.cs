using Assistant.Skills.Directory;
using Microsoft.Extensions.AI;

namespace Assistant.Skills;

/// <summary>The functions that a language model may be offered. All of them read; none writes.</summary>
public static class SkillCatalog
{
    /// <summary>The functions for one asker.</summary>
    /// <param name="clerk">Answers the requests.</param>
    /// <param name="office">The units that names resolve against.</param>
    /// <param name="asker">Who asks. Trusted: no argument of a function names a person.</param>
    public static IReadOnlyList<AIFunction> For(Clerk clerk, Office office, Asker asker)
    {
        var skills = new SkillFunctions(clerk, office, asker);
        return
        [
            AIFunctionFactory.Create(skills.DueAsync, "due_list"),
            AIFunctionFactory.Create(skills.FindAsync, "tasks_find"),
            AIFunctionFactory.Create(skills.WhoAsync, "tasks_who"),
            AIFunctionFactory.Create(skills.ExplainAsync, "tasks_explain"),
            AIFunctionFactory.Create(skills.ReportsAsync, "reports_list"),
            AIFunctionFactory.Create(skills.PlansAsync, "plans_list"),
            AIFunctionFactory.Create(skills.TargetsAsync, "targets_list"),
            AIFunctionFactory.Create(skills.RulesAsync, "rules_list"),
            AIFunctionFactory.Create(skills.SearchAsync, "plans_search"),
        ];
    }
}
