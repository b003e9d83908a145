using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Grounding;
using Assistant.Skills.Model;

namespace Assistant.Bot.Grounding;

/// <summary>Makes the writer of prose for one set of plans.</summary>
internal sealed class ProseFactory(LanguageModel model, IProseWatch watch, TimeProvider clock, IPassageNearness? nearness = null)
{
    /// <summary>The writer; without a model it leaves every answer as it is.</summary>
    public OpenProse Over(AnsweringOffice plans, Office office) => new(plans, office.Directory, model, nearness, watch, clock);
}
