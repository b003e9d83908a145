using Assistant.Skills.Parts;

namespace Assistant.Bot.Parts;

/// <summary>Registers the asking of units for their part.</summary>
internal static class PartServices
{
    /// <summary>Adds the skills and what answers their cards; the dialog is added with the others.</summary>
    public static IServiceCollection AddParts(this IServiceCollection services)
    {
        services.AddSingleton<PartSkills>();
        services.AddSingleton<PartAnswers>();
        services.AddSingleton<PartList>();
        services.AddSingleton<PartAnswerDesk>();
        return services;
    }
}
