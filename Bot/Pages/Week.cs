using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;

namespace Assistant.Bot.Pages;

/// <summary>The organisation's work of one week.</summary>
/// <param name="Days">Monday to Sunday.</param>
/// <param name="Today">The day of looking.</param>
/// <param name="Organization">The organisation.</param>
/// <param name="Due">What falls due, what is late, and reports; without continuous work.</param>
/// <param name="Ongoing">How many continuous tasks there are beside.</param>
internal sealed record Week(DateRange Days, DateOnly Today, string Organization, DueAnswer Due, int Ongoing);
