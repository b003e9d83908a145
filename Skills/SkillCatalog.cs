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
    public static IReadOnlyList<AIFunction> For(Clerk clerk, Office office, Asker asker) => For(clerk, office, asker, new AIFunctionFactoryOptions());

    /// <summary>The same functions, which give back their <see cref="SkillResult"/> itself and not its JSON.</summary>
    /// <inheritdoc cref="For(Clerk, Office, Asker)"/>
    public static IReadOnlyList<AIFunction> ResultsFor(Clerk clerk, Office office, Asker asker) =>
        For(clerk, office, asker, new AIFunctionFactoryOptions { MarshalResult = static (result, _, _) => ValueTask.FromResult(result) });

    private static IReadOnlyList<AIFunction> For(Clerk clerk, Office office, Asker asker, AIFunctionFactoryOptions options)
    {
        var skills = new SkillFunctions(clerk, office, asker);
        return
        [
            Create(skills.DueAsync, "due_list"),
            Create(skills.FindAsync, "tasks_find"),
            Create(skills.WhoAsync, "tasks_who"),
            Create(skills.ExplainAsync, "tasks_explain"),
            Create(skills.ReportsAsync, "reports_list"),
            Create(skills.PlansAsync, "plans_list"),
            Create(skills.TargetsAsync, "targets_list"),
            Create(skills.RulesAsync, "rules_list"),
            Create(skills.SearchAsync, "plans_search"),
        ];

        AIFunction Create(Delegate method, string name) => AIFunctionFactory.Create(method, new AIFunctionFactoryOptions { Name = name, MarshalResult = options.MarshalResult });
    }
}
