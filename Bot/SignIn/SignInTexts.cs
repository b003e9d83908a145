using System.Resources;
using Assistant.Bot.Cards;
using Assistant.Skills;

namespace Assistant.Bot.SignIn;

/// <summary>What is said about signing in and the person's own calendar, from <c>SignInTexts.resx</c>.</summary>
/// <param name="language">The language.</param>
internal sealed class SignInTexts(Language language) : LocalTexts(Resources, language)
{
    private static readonly ResourceManager Resources = new("Assistant.Bot.SignIn.SignInTexts", typeof(SignInTexts).Assembly);
}
