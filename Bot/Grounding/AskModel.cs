using Assistant.Bot.Model;
using Assistant.Skills.Grounding;
using Assistant.Skills.Model;

namespace Assistant.Bot.Grounding;

/// <summary>What a language model does for questions on the command line.</summary>
/// <param name="Chooser">Names requests that the grammar is not sure of.</param>
/// <param name="Prose">Answers open questions in sentences.</param>
internal sealed record AskModel(ModelDesk Chooser, ProseFactory Prose)
{
    /// <summary>The office's model.</summary>
    public static AskModel In(IServiceProvider services) => new(services.GetRequiredService<ModelDesk>(), services.GetRequiredService<ProseFactory>());

    /// <summary>Another model in the place of the office's.</summary>
    public static AskModel In(IServiceProvider services, LanguageModel model) => new(
        ActivatorUtilities.CreateInstance<ModelDesk>(services, new RequestChooser(model)),
        new ProseFactory(model, services.GetRequiredService<IProseWatch>(), services.GetRequiredService<TimeProvider>(), services.GetService<IPassageNearness>()));
}
