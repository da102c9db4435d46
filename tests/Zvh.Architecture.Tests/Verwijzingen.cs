using System.Reflection;
using System.Reflection.Emit;

namespace Zvh.Architecture.Tests;

/// <summary>Everything that a type refers to: in its signatures, its attributes and the code of its methods.</summary>
internal static class Verwijzingen
{
    private const BindingFlags Eigen =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Opdrachten = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(v => (OpCode)v.GetValue(null)!).ToDictionary(o => o.Value);

    /// <summary>The types that a type refers to.</summary>
    public static HashSet<Type> Van(Type type)
    {
        List<Type?> gevonden =
        [
            type.BaseType, .. type.GetInterfaces(), .. type.GetFields(Eigen).Select(f => f.FieldType),
            .. type.CustomAttributes.Concat(type.GetMembers(Eigen).SelectMany(m => m.CustomAttributes)).Select(a => a.AttributeType),
        ];
        foreach (var methode in type.GetMethods(Eigen).Cast<MethodBase>().Concat(type.GetConstructors(Eigen)))
        {
            gevonden.AddRange(methode.GetParameters().Select(p => p.ParameterType));
            gevonden.Add((methode as MethodInfo)?.ReturnType);
            gevonden.AddRange(methode.GetMethodBody()?.LocalVariables.Select(l => l.LocalType) ?? []);
            gevonden.AddRange(Code(methode).SelectMany<MemberInfo, Type?>(
                m => m is Type t ? [t] : [m.DeclaringType, (m as MethodInfo)?.ReturnType, (m as FieldInfo)?.FieldType]));
        }

        return [.. gevonden.OfType<Type>().SelectMany(Delen)];
    }

    /// <summary>A type, and what it is made of: element types and type arguments.</summary>
    public static IEnumerable<Type> Delen(Type type) =>
        type.HasElementType ? Delen(type.GetElementType()!)
        : type.IsConstructedGenericType ? type.GetGenericArguments().SelectMany(Delen).Prepend(type.GetGenericTypeDefinition())
        : [type];

    private static IEnumerable<MemberInfo> Code(MethodBase methode)
    {
        var il = methode.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArgumenten = methode.DeclaringType!.IsGenericType ? methode.DeclaringType.GetGenericArguments() : null;
        var methodeArgumenten = methode.IsGenericMethod ? methode.GetGenericArguments() : null;
        for (var i = 0; i < il.Length;)
        {
            var opdracht = il[i] == 0xFE ? Opdrachten[(short)(0xFE00 | il[i + 1])] : Opdrachten[il[i]];
            i += opdracht.Size;
            if (opdracht.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return methode.Module.ResolveMember(BitConverter.ToInt32(il, i), typeArgumenten, methodeArgumenten)!;
            }

            i += opdracht.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i)),
                _ => 4,
            };
        }
    }
}
