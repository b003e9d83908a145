using System.Text;
using Assistant.Damaging;

if (args is not [("marks" or "wrap" or "noise") and var kind, var source, var target] || !Directory.Exists(source))
{
    await Console.Error.WriteLineAsync("dotnet run --project Tests/Damage -- marks|wrap|noise IN_DIR OUT_DIR: damages the .txt files of a folder; they keep their names.");
    return 2;
}

Directory.CreateDirectory(target);
foreach (var file in Directory.EnumerateFiles(source, "*.txt").Order(StringComparer.Ordinal))
{
    var text = await File.ReadAllTextAsync(file);
    var damaged = kind switch
    {
        "marks" => PlanDamage.StripMarks(text),
        "wrap" => PlanDamage.Wrap(text),
        _ => PlanDamage.Misread(text, share: 0.01, seed: text.Length),
    };
    await File.WriteAllTextAsync(Path.Combine(target, Path.GetFileName(file)), damaged, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}

return 0;
